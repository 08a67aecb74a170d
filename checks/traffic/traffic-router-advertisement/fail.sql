INSERT INTO net_announced (kind, ip, mac, what, lifetime_seconds, is_registered) VALUES
    ('router', 'fe80::1', '52:54:00:00:00:01', '2001:db8:1::/64', 1800, 1),
    ('router', 'fe80::66', '52:54:00:00:00:66', '2001:db8:66::/64', 1800, 0);
