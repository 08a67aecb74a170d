INSERT INTO net_announced (kind, ip, mac, detail, is_registered) VALUES
    -- one server, and what is none
    ('dhcpv6', 'fe80::1', '52:54:00:00:00:01', 'fd00::53', NULL),
    ('router', 'fe80::66', '52:54:00:00:00:66', 'fe80::66', 0),
    ('upnp', '10.1.2.3', '52:54:00:00:00:67', NULL, 0);
