INSERT INTO net_arp_events (kind, ip, mac, other_mac) VALUES
    ('spoofed', '10.1.2.1', '52:54:00:00:00:66', '52:54:00:00:00:01');
