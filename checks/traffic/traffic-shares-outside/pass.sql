INSERT INTO net_talkers (client, server, protocol, server_port, application, category, evidence, name, flows, answered, bytes_sent, bytes_received, is_server_outside, is_client_outside) VALUES
    ('10.1.0.3', '10.1.0.9', 'tcp', 445, 'SMB', 'file', 'payload', NULL, 2, 2, 900, 900, 0, 0),
    ('10.1.0.3', '203.0.113.9', 'tcp', 445, NULL, NULL, NULL, NULL, 2, 0, 900, 0, 1, 0);
