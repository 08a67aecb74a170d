INSERT INTO net_register (ip, mac, name, device_class, is_fragile, switch_name, switch_port) VALUES
  ('10.1.0.2', NULL, 'floor3', 'switch', 0, NULL, NULL),
  ('10.1.0.5', '02-00-00-00-00-05', NULL, 'workstation', 0, 'floor3', 'GigabitEthernet0/0/5');
INSERT INTO net_fdb (agent, switch_name, interface, mac, is_edge, is_uplink) VALUES
  ('10.1.0.2', 'sw-f3', 'GigabitEthernet0/0/6', '02:00:00:00:00:05', 1, 0);
