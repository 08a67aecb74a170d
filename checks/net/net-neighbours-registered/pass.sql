INSERT INTO net_register (ip, mac, name, device_class, is_fragile) VALUES
  ('10.1.0.2', '02:00:00:00:00:02', 'floor3', 'switch', 0), ('10.1.0.3', '02-00-00-00-00-03', 'FLOOR4', 'switch', 0),
  ('10.1.0.4', NULL, 'core', 'router', 0);
INSERT INTO net_links (agent, switch_name, interface, protocol, neighbour, neighbour_id, neighbour_address, is_network_device) VALUES
  ('10.1.0.2', 'sw-f3', 'GE0/0/1', 'lldp', 'floor4', '00:00:00:00:00:04', NULL, 1),
  ('10.1.0.2', 'sw-f3', 'GE0/0/2', 'lldp', 'sw-f4', '02:00:00:00:00:03', NULL, 1),
  ('10.1.0.2', 'sw-f3', 'GE0/0/3', 'cdp', 'c', 'c', '10.1.0.4', 1),
  ('10.1.0.2', 'sw-f3', 'GE0/0/4', 'lldp', 'phone-302', '02:00:00:00:00:55', NULL, 0),
  ('10.1.0.2', 'sw-f3', 'GE0/0/5', 'inferred', 'unnamed', '10.1.0.9', '10.1.0.9', 1),
  ('10.1.0.5', 'sw-f5', 'GE0/0/5', 'lldp', 'sw-f3', '00:00:00:00:00:07', NULL, 1);
