INSERT INTO net_tunnels (kind, client, server, name, application, packets, bytes, is_server_outside, reason) VALUES
    -- of the unit's own
    ('vpn', '10.1.2.3', '192.0.2.1', NULL, 'IPsec', 90, 9000, 1, 'what it says'),
    -- inside
    ('vpn', '10.1.2.3', '10.9.9.9', NULL, 'WireGuard', 90, 9000, 0, 'what it says'),
    ('icmp', '10.1.2.3', '203.0.113.9', NULL, NULL, 90, 9000, 1, 'pings whose content changes');
