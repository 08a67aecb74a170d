INSERT INTO net_arp_events (kind, ip, mac, other_mac, interface) VALUES ('change', '10.1.0.5', '02:00:00:00:00:0a', '02:00:00:00:00:0b', 'eth0');
INSERT INTO net_arp_events (kind, ip, mac, other_mac, interface) VALUES ('vrrp', '10.1.0.1', '02:00:00:00:00:0a', NULL, 'eth0');
