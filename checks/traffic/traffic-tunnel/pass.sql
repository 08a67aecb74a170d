INSERT INTO net_tunnels (kind, client, server, name, application, packets, bytes, is_server_outside, reason) VALUES
    ('gre', '10.1.0.1', '10.2.0.1', NULL, NULL, 20, 900, 0, 'the protocol'),
    ('vpn', '10.1.0.1', '203.0.113.9', NULL, 'IPsec', 20, 900, 1, 'the protocol');
