INSERT INTO device_fdb (mac, vlan, interface, kind, is_uplink) VALUES
  ('00:11:22:33:44:51', 10, 'GE0/0/1', 'learned', 0), ('00:11:22:33:44:52', 10, 'GE0/0/1', 'learned', 0),
  ('00:11:22:33:44:53', 10, 'GE0/0/1', 'learned', 0);
