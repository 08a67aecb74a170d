INSERT INTO net_register (ip, mac, name, device_class, is_fragile, switch_name, switch_port) VALUES
  ('10.1.0.2', NULL, 'floor3', 'switch', 0, NULL, NULL),
  ('10.1.0.5', '02-00-00-00-00-05', NULL, 'workstation', 0, 'floor3', 'GE0/0/5'),
  ('10.1.0.6', '02:00:00:00:00:06', NULL, 'workstation', 0, 'SW-F3', '0/0/6'),
  ('10.1.0.7', '02:00:00:00:00:07', NULL, 'workstation', 0, 'floor4', 'GE0/0/7'),
  ('10.1.0.8', '02:00:00:00:00:08', NULL, 'workstation', 0, 'floor3', NULL),
  ('10.1.0.9', NULL, NULL, 'workstation', 0, 'floor3', 'GE0/0/9');
-- The switch of .7 was not asked; .5 was learned at an uplink, too.
INSERT INTO net_fdb (agent, switch_name, interface, mac, is_edge, is_uplink) VALUES
  ('10.1.0.2', 'sw-f3', 'GigabitEthernet0/0/5', '02:00:00:00:00:05', 1, 0),
  ('10.1.0.3', 'sw-f5', 'GigabitEthernet0/0/24', '02:00:00:00:00:05', 0, 1),
  ('10.1.0.2', 'sw-f3', 'GigabitEthernet0/0/6', '02:00:00:00:00:06', 1, 0),
  ('10.1.0.2', 'sw-f3', 'GigabitEthernet0/0/23', '02:00:00:00:00:07', 1, 0);
