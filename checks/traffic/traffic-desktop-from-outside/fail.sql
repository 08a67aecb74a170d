INSERT INTO net_talkers (client, server, protocol, server_port, application, category, evidence, name, flows, answered, bytes_sent, bytes_received, is_server_outside, is_client_outside) VALUES
    ('203.0.113.9', '10.1.0.9', 'tcp', 3389, 'Remote Desktop', 'remote-desktop', 'payload', NULL, 2, 2, 900, 900, 0, 1);
