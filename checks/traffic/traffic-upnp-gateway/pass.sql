INSERT INTO net_announced (kind, ip, mac, what, detail) VALUES
    ('upnp', '10.1.2.3', '52:54:00:00:00:03', 'mediaserver', 'tv/1.0'),
    ('router', 'fe80::1', '52:54:00:00:00:01', '2001:db8:1::/64', NULL);
