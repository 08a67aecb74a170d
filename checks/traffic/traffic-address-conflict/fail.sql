INSERT INTO net_arp_events (kind, ip, mac, other_mac) VALUES
    ('duplicate', '10.1.2.9', '52:54:00:00:00:09', '52:54:00:00:00:08');
