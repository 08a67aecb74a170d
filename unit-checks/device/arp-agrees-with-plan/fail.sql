INSERT INTO targets (target) VALUES ('snmp://10.0.0.2');
INSERT INTO addresses (ip, mac) VALUES ('10.1.0.1', '00:11:22:33:44:55');
INSERT INTO all_device_arp (target, ip, mac, interface, kind) VALUES ('snmp://10.0.0.1', '10.1.0.1', '00:11:22:33:44:77', 'Vlan10', 'dynamic');
