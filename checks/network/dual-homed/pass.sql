INSERT INTO interfaces (name, kind, is_up, is_virtual) VALUES
  ('eth0', 'ethernet', 1, 0), ('idrac', 'ethernet', 1, 0), ('docker0', 'bridge', 1, 1),
  ('lo', 'loopback', 1, 1);
INSERT INTO addresses (interface, family, address, prefix_length, scope) VALUES
  ('lo', 'ipv4', '127.0.0.1', 8, 'host'), ('eth0', 'ipv4', '10.1.9.4', 24, 'global'),
  ('eth0', 'ipv4', '10.1.9.5', 24, 'global'), ('idrac', 'ipv4', '169.254.1.2', 24, 'global'),
  ('docker0', 'ipv4', '172.17.0.1', 16, 'global');
