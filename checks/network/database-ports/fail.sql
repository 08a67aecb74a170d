INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '0.0.0.0', 5236, 1, 800, 'dmserver', 1001),
  ('tcp6', '::', 3306, 1, 801, 'mariadbd', 111);
-- Of the filter's ranges one for IPv4 lets in the port.
INSERT INTO port_filter (family, protocol, interface, first_port, last_port, verdict, rule) VALUES
  ('ip', 'tcp', NULL, 1, 3305, 'accept', NULL), ('ip', 'tcp', NULL, 3306, 3306, 'accept', 'tcp dport 3306 accept'),
  ('ip', 'tcp', NULL, 3307, 65535, 'drop', NULL), ('ip', 'udp', NULL, 1, 65535, 'accept', NULL),
  ('ip6', 'tcp', NULL, 1, 65535, 'drop', NULL), ('ip6', 'udp', NULL, 1, 65535, 'drop', NULL);
