INSERT INTO device_fdb (mac, vlan, interface, kind, is_uplink) VALUES
  ('00:11:22:33:44:51', 10, 'GE0/0/1', 'learned', 0), ('00:11:22:33:44:52', 20, 'GE0/0/1', 'learned', 0),
  ('00:11:22:33:44:51', 20, 'GE0/0/1', 'learned', 0),
  ('00:11:22:33:44:61', 10, 'GE0/0/2', 'learned', 1), ('00:11:22:33:44:62', 10, 'GE0/0/2', 'learned', 1),
  ('00:11:22:33:44:63', 10, 'GE0/0/2', 'learned', 1);
