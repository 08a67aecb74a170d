INSERT INTO targets (target) VALUES ('snmp://10.0.0.2');
INSERT INTO addresses (ip) VALUES ('10.1.0.1');
INSERT INTO all_device_arp (target, ip, mac, interface, kind) VALUES ('snmp://10.0.0.1', '10.1.0.1', '00:11:22:33:44:55', 'Vlan10', 'dynamic'), ('snmp://10.0.0.1', '172.16.0.2', '00:11:22:33:44:66', 'Vlan10', 'dynamic');
