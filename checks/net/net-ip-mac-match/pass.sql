INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.5', '02:00:00:00:00:05', NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.1', '02:00:00:00:00:01', NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.7', NULL, NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.5', '02:00:00:00:00:05', NULL, 'arp', 'eth0', 0, 0);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.1', '02:00:00:00:00:77', NULL, 'arp', 'eth0', 0, 1);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.7', '02:00:00:00:00:07', NULL, 'arp', 'eth0', 0, 0);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.5', '00:00:5e:00:01:01', NULL, 'arp', 'eth0', 1, 0);
-- A router that has not noticed yet.
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.5', '02:00:00:00:00:99', NULL, 'snmp-arp', 'Vlan10', 0, 0);
-- registered with two cards
INSERT INTO net_register (ip, mac) VALUES ('10.9.0.2', '02:00:00:00:09:02'), ('10.9.0.2', '02:00:00:00:09:03');
INSERT INTO net_arp (ip, mac, via, interface, is_virtual, is_gateway) VALUES ('10.9.0.2', '02:00:00:00:09:03', 'arp', 'eth0', 0, 0);
