INSERT INTO net_hosts (ip, mac, device_class, is_registered) VALUES ('10.1.0.30', '02:00:00:00:00:31', 'server', 1);
INSERT INTO net_fdb (agent, interface, mac, kind, macs_on_port, is_edge, is_uplink) VALUES
  ('10.1.0.2', 'GE0/0/7', '02:00:00:00:00:01', 'learned', 2, 1, 0),
  ('10.1.0.2', 'GE0/0/7', '02:00:00:00:00:02', 'learned', 2, 1, 0),
  ('10.1.0.2', 'GE0/0/24', '02:00:00:00:00:03', 'learned', 30, 0, 1),
  ('10.1.0.2', 'GE0/0/8', '02:00:00:00:00:31', 'learned', 3, 1, 0),
  ('10.1.0.2', 'GE0/0/8', '02:00:00:00:00:32', 'learned', 3, 1, 0),
  ('10.1.0.2', 'GE0/0/8', '02:00:00:00:00:33', 'learned', 3, 1, 0);
