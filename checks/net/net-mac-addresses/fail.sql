INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.5', '02:00:00:00:00:05', NULL, 'arp', 'eth0', 0, 0);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.6', '02:00:00:00:00:05', NULL, 'arp', 'eth0', 0, 0);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.7', '02:00:00:00:00:05', NULL, 'arp', 'eth0', 0, 0);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.8', '02:00:00:00:00:05', NULL, 'arp', 'eth0', 0, 0);
