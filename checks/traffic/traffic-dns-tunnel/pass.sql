INSERT INTO net_tunnels (kind, client, server, name, application, packets, bytes, is_server_outside, reason) VALUES
    ('dns', '10.1.2.3', '10.1.0.53', 'reputation.example', NULL, 90, 9000, 0, 'many long names that are asked for once'),
    ('icmp', '10.1.2.3', '203.0.113.9', NULL, NULL, 90, 9000, 1, 'pings whose content changes');
