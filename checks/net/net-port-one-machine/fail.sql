INSERT INTO net_fdb (agent, interface, mac, kind, macs_on_port, is_edge, is_uplink) VALUES
  ('10.1.0.2', 'GE0/0/7', '02:00:00:00:00:01', 'learned', 3, 1, 0),
  ('10.1.0.2', 'GE0/0/7', '02:00:00:00:00:02', 'learned', 3, 1, 0),
  ('10.1.0.2', 'GE0/0/7', '02:00:00:00:00:03', 'learned', 3, 1, 0);
