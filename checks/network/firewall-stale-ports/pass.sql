INSERT INTO listening_ports (protocol, address, port, is_exposed) VALUES ('tcp6', '::', 22, 1);
INSERT INTO port_filter (family, protocol, first_port, last_port, verdict, chain, rule) VALUES
  ('ip', 'tcp', 1, 21, 'drop', 'input', NULL), ('ip', 'tcp', 22, 22, 'accept', 'input', 'tcp dport 22 accept'),
  ('ip', 'tcp', 23, 29999, 'drop', 'input', NULL),
  ('ip', 'tcp', 30000, 31000, 'accept', 'input', 'tcp dport 30000-31000 accept'),
  ('ip', 'tcp', 31001, 31005, 'accept', 'input', NULL);
