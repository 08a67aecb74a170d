INSERT INTO interfaces (name, kind, is_up, is_virtual, driver) VALUES
  ('eth0', 'ethernet', 1, 0, 'igb'), ('usb0', 'ethernet', 1, 0, 'rndis_host'),
  ('ppp0', 'other', 1, 1, NULL);
INSERT INTO routes (family, destination, gateway, interface, table_id, kind) VALUES
  ('ipv4', '0.0.0.0/0', '192.168.42.129', 'usb0', 254, 'unicast'),
  ('ipv4', '0.0.0.0/0', NULL, 'ppp0', 254, 'unicast');
