INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.1', '02:00:00:00:00:01', NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_arp (ip, mac, vendor, via, interface, is_virtual, is_gateway) VALUES ('10.1.0.1', '02:00:00:00:00:aa', NULL, 'arp', 'eth0', 0, 1);
-- not asked, for it is outside of the target: but this machine sends there
INSERT INTO net_register (ip, mac, device_class) VALUES ('10.2.0.1', '02:00:00:00:00:02', 'router');
INSERT INTO net_arp (ip, mac, via, interface, is_virtual, is_gateway) VALUES ('10.2.0.1', '02:00:00:00:00:bb', 'neighbour', 'eth1', 0, 1);
