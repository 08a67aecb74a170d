INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.1', '02:00:00:00:00:01', NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.1', '02:00:00:00:00:aa', NULL, 'arp', 'eth0', 0, 1);
