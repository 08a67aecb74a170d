INSERT INTO net_tunnels (kind, client, server, name, application, packets, bytes, is_server_outside, reason) VALUES
    ('icmp', '10.1.2.3', '203.0.113.9', NULL, NULL, 90, 9000, 1, 'pings whose content changes');
