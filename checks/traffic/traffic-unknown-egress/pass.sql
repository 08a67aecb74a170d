INSERT INTO net_talkers (client, server, protocol, server_port, application, category, evidence, name, flows, answered, bytes_sent, bytes_received, is_server_outside, is_client_outside) VALUES
    ('10.1.2.3', '192.0.2.77', 'tcp', 4444, NULL, NULL, NULL, NULL, 1, 1, 90000000, 100, 1, 0),
    ('10.1.2.3', '203.0.113.7', 'tcp', 443, 'TLS', 'web', 'payload', 'backup.example', 1, 1, 90000000, 100, 1, 0),
    ('10.1.2.3', '203.0.113.8', 'tcp', 4444, NULL, NULL, NULL, NULL, 1, 1, 9000, 100, 1, 0),
    -- it rather takes than gives
    ('10.1.2.3', '203.0.113.9', 'tcp', 4444, NULL, NULL, NULL, NULL, 1, 1, 2000000, 90000000, 1, 0);
