INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '127.0.0.1', 5432, 0, 800, 'postgres', 110),
  ('tcp', '10.1.9.4', 3306, 1, 801, 'mariadbd', 111);
-- Of the filter's ranges all that count drop the port.
INSERT INTO port_filter (family, protocol, interface, first_port, last_port, verdict, rule) VALUES
  ('ip', 'tcp', NULL, 1, 3305, 'accept', NULL), ('ip', 'tcp', NULL, 3306, 3306, 'drop', NULL),
  ('ip', 'tcp', NULL, 3307, 65535, 'drop', NULL), ('ip', 'udp', NULL, 1, 65535, 'accept', NULL),
  ('ip6', 'tcp', NULL, 1, 65535, 'drop', NULL), ('ip6', 'udp', NULL, 1, 65535, 'drop', NULL);
