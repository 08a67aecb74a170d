INSERT INTO targets (target) VALUES ('snmp://10.0.0.2');
INSERT INTO assets (id, name, class, ip, target, mac) VALUES ('A2', 'sw2', 'switch', '10.0.0.2', NULL, '00:e0:fc:00:00:02'), ('A3', 'three', 'switch', NULL, 'snmp://10.0.0.3', NULL);
INSERT INTO all_device_system (target, name, mac, serial) VALUES ('snmp://10.0.0.2', 'sw2', '00:e0:fc:00:00:02', 'S2'), ('snmp://10.0.0.3', 'sw3', '00:e0:fc:00:00:03', 'S3');
INSERT INTO all_device_links (target, interface, protocol, neighbour, neighbour_id, neighbour_address, is_network_device) VALUES ('snmp://10.0.0.2', 'GE0/0/24', 'lldp', 'sw3', '00:e0:fc:00:00:03', NULL, 1), ('snmp://10.0.0.3', 'GE0/0/24', 'lldp', NULL, '00:e0:fc:00:00:02', NULL, 1), ('snmp://10.0.0.2', 'GE0/0/1', 'lldp', 'phone', '00:15:65:00:00:01', NULL, 0);
