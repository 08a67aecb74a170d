INSERT INTO net_announced (kind, ip, mac, what, lifetime_seconds, is_registered) VALUES
    -- one router with two prefixes, and what is none
    ('router', 'fe80::1', '52:54:00:00:00:01', '2001:db8:1::/64', 1800, NULL),
    ('router', 'fe80::1', '52:54:00:00:00:01', '2001:db8:2::/64', 1800, NULL),
    ('upnp', '10.1.2.3', '52:54:00:00:00:66', 'mediaserver', NULL, 0);
