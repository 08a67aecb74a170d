INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '0.0.0.0', 6379, 1, 801, 'redis-server', 111),
  ('tcp6', '::', 27018, 1, 802, 'mongod', 112);
-- Of the filter's ranges one for IPv4 lets in the port.
INSERT INTO port_filter (family, protocol, interface, first_port, last_port, verdict, rule) VALUES
  ('ip', 'tcp', NULL, 1, 6378, 'accept', NULL), ('ip', 'tcp', NULL, 6379, 6379, 'accept', 'tcp dport 6379 accept'),
  ('ip', 'tcp', NULL, 6380, 65535, 'drop', NULL), ('ip', 'udp', NULL, 1, 65535, 'accept', NULL),
  ('ip6', 'tcp', NULL, 1, 65535, 'drop', NULL), ('ip6', 'udp', NULL, 1, 65535, 'drop', NULL);
