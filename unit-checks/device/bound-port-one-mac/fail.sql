INSERT INTO targets (target) VALUES ('snmp://10.0.0.2');
INSERT INTO addresses (ip, mac, switch, is_bound) VALUES ('10.1.0.1', '00:11:22:33:44:55', 'A2', 1);
INSERT INTO assets (id, name, class, ip, target, mac) VALUES ('A2', 'sw2', 'switch', '10.0.0.2', NULL, '00:e0:fc:00:00:02'), ('A3', 'three', 'switch', NULL, 'snmp://10.0.0.3', NULL);
INSERT INTO all_device_fdb (target, mac, vlan, interface, kind, macs_on_port, is_uplink) VALUES
  ('snmp://10.0.0.2', '00:11:22:33:44:55', 10, 'GigabitEthernet0/0/1', 'learned', 1, 0),
  ('snmp://10.0.0.3', '00:11:22:33:44:55', 10, 'GigabitEthernet0/0/24', 'learned', 2, 0),
  ('snmp://10.0.0.3', '00:e0:fc:00:00:02', 10, 'GigabitEthernet0/0/24', 'learned', 2, 0);
INSERT INTO all_device_fdb (target, mac, interface, kind, macs_on_port, is_uplink) VALUES ('snmp://10.0.0.2', '00:11:22:33:44:66', 'GigabitEthernet0/0/1', 'learned', 2, 0);
