INSERT INTO net_fdb (agent, interface, mac, is_edge, before_switch, before_interface) VALUES
  ('10.1.0.2', 'GE0/0/7', '02:00:00:00:00:01', 1, 'sw-f4', 'GE0/0/1');
