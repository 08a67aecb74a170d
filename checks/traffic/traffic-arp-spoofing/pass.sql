INSERT INTO net_arp_events (kind, ip, mac, other_mac) VALUES
    ('vrrp', '10.1.2.1', '00:00:5e:00:01:01', '52:54:00:00:00:01'),
    ('change', '10.1.2.9', '52:54:00:00:00:09', '52:54:00:00:00:08');
