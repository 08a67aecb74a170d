INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '127.0.0.1', 5901, 0, 800, 'Xtightvnc', 1000),
  -- A log server takes messages on UDP 514; rsh is TCP.
  ('udp', '0.0.0.0', 514, 1, 660, 'rsyslogd', 0),
  ('tcp', '0.0.0.0', 5911, 1, 804, 'his-client', 1000),
  ('tcp', '0.0.0.0', 445, 1, 803, 'smbd', 0);
-- Of the filter's ranges all that count drop the port.
INSERT INTO port_filter (family, protocol, interface, first_port, last_port, verdict, rule) VALUES
  ('ip', 'tcp', NULL, 1, 444, 'accept', NULL), ('ip', 'tcp', NULL, 445, 445, 'drop', NULL),
  ('ip', 'tcp', NULL, 446, 65535, 'drop', NULL), ('ip', 'udp', NULL, 1, 65535, 'accept', NULL),
  ('ip6', 'tcp', NULL, 1, 65535, 'drop', NULL), ('ip6', 'udp', NULL, 1, 65535, 'drop', NULL);
