INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.5', '02:00:00:00:00:05', NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.6', '02:00:00:00:00:06', NULL, 'workstation', 0, 'inner', NULL);
INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.2.0.5', '02:00:00:00:00:05', NULL, 'workstation', 0, 'outer', NULL);
INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.8', '02:00:00:00:00:08', NULL, 'server', 0, 'inner', NULL);
INSERT INTO net_register (ip, mac, name, device_class, is_fragile, zone, allowed_ports) VALUES ('10.1.0.9', '02:00:00:00:00:08', NULL, 'server', 0, 'inner', NULL);
