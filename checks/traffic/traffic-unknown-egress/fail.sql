INSERT INTO net_talkers (client, server, protocol, server_port, application, category, evidence, name, flows, answered, bytes_sent, bytes_received, is_server_outside, is_client_outside) VALUES
    ('10.1.2.3', '203.0.113.8', 'tcp', 4444, NULL, NULL, NULL, NULL, 1, 1, 90000000, 100, 1, 0);
