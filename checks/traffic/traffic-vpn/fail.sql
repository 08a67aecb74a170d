INSERT INTO net_tunnels (kind, client, server, name, application, packets, bytes, is_server_outside, reason) VALUES
    ('vpn', '10.1.2.3', '203.0.113.9', NULL, 'OpenVPN', 90, 9000, 1, 'what it says');
