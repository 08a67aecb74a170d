INSERT INTO targets (target) VALUES ('snmp://10.0.0.2');
INSERT INTO addresses (ip, mac, released_on) VALUES ('10.1.0.1', '00:11:22:33:44:55', '2025-01-01');
INSERT INTO all_device_interfaces (target, number, mac) VALUES ('snmp://10.0.0.2', 1, '00:e0:fc:00:00:02');
INSERT INTO all_device_system (target, name, mac, serial) VALUES ('snmp://10.0.0.2', 'sw2', '00:e0:fc:00:00:02', 'S2'), ('snmp://10.0.0.3', 'sw3', '00:e0:fc:00:00:03', 'S3');
INSERT INTO all_device_fdb (target, mac, vlan, interface, kind, macs_on_port, is_uplink) VALUES
  ('snmp://10.0.0.2', '00:11:22:33:44:55', 10, 'GigabitEthernet0/0/1', 'learned', 1, 0),
  ('snmp://10.0.0.3', '00:11:22:33:44:55', 10, 'GigabitEthernet0/0/24', 'learned', 2, 0),
  ('snmp://10.0.0.3', '00:e0:fc:00:00:02', 10, 'GigabitEthernet0/0/24', 'learned', 2, 0);
