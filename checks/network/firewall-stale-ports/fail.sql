INSERT INTO listening_ports (protocol, address, port, is_exposed) VALUES ('tcp6', '::', 22, 1),
  -- Another protocol's port of the same number.
  ('udp', '0.0.0.0', 3306, 1);
INSERT INTO port_filter (family, protocol, first_port, last_port, verdict, chain, rule) VALUES
  ('ip', 'tcp', 22, 22, 'accept', 'input', 'tcp dport 22 accept'),
  ('ip', 'tcp', 3306, 3306, 'accept', 'input', 'tcp dport 3306 accept');
