INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '127.0.0.1', 11211, 0, 800, 'memcached', 110),
  ('tcp', '0.0.0.0', 22, 1, 650, 'sshd', 0),
  -- The packet filter takes it from the application servers only.
  ('tcp', '0.0.0.0', 6379, 1, 801, 'redis-server', 111);
-- Of the filter's ranges all that count drop the port.
INSERT INTO port_filter (family, protocol, interface, first_port, last_port, verdict, rule) VALUES
  ('ip', 'tcp', NULL, 1, 6378, 'accept', NULL), ('ip', 'tcp', NULL, 6379, 6379, 'drop', NULL),
  ('ip', 'tcp', NULL, 6380, 65535, 'drop', NULL), ('ip', 'udp', NULL, 1, 65535, 'accept', NULL),
  ('ip6', 'tcp', NULL, 1, 65535, 'drop', NULL), ('ip6', 'udp', NULL, 1, 65535, 'drop', NULL);
