INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.5', '02:00:00:00:00:05', NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.5', '02:00:00:00:00:05', NULL, 'arp', 'eth0', 0, 0);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.5', '02:00:00:00:00:66', NULL, 'arp', 'eth0', 0, 0);
INSERT INTO net_register (ip, mac, name, device_class, is_fragile) VALUES ('10.2.0.5', '02:00:00:00:02:05', NULL, 'workstation', 0);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.2.0.5', '02:00:00:00:00:98', NULL, 'snmp-arp', 'Vlan20', 0, 0);
