INSERT INTO net_announced (kind, ip, mac, detail, is_registered) VALUES
    ('dhcpv6', 'fe80::1', '52:54:00:00:00:01', 'fd00::53', 1),
    ('dhcpv6', 'fe80::66', '52:54:00:00:00:66', 'fe80::66', 0);
