INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.1', '02:00:00:00:00:01', NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.1', '02:00:00:00:00:01', NULL, 'arp', 'eth0', 0, 1);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.1', '00:00:5e:00:01:01', NULL, 'arp', 'eth0', 1, 1);
-- registered with two cards
INSERT INTO net_register (ip, mac, device_class) VALUES ('10.2.0.1', '02:00:00:00:00:02', 'router'), ('10.2.0.1', '02:00:00:00:00:03', 'router');
INSERT INTO net_arp (ip, mac, via, interface, is_virtual, is_gateway) VALUES ('10.2.0.1', '02:00:00:00:00:03', 'arp', 'eth1', 0, 1);
-- what was remembered is older than what answers
INSERT INTO net_arp (ip, mac, via, interface, is_virtual, is_gateway) VALUES ('10.2.0.1', '02:00:00:00:00:cc', 'neighbour', 'eth1', 0, 1);
