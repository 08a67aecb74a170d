INSERT INTO net_arp_events (kind, ip, mac, other_mac, interface) VALUES ('flip', '10.1.0.5', '02:00:00:00:00:0a', '02:00:00:00:00:0b', 'eth0');
