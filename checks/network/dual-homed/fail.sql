INSERT INTO interfaces (name, kind, is_up, is_virtual) VALUES
  ('eth0', 'ethernet', 1, 0), ('eth1', 'ethernet', 1, 0);
INSERT INTO addresses (interface, family, address, prefix_length, scope) VALUES
  ('eth0', 'ipv4', '10.1.9.4', 24, 'global'), ('eth1', 'ipv4', '192.168.1.20', 24, 'global');
