INSERT INTO log_forwarding (mechanism, server, port, protocol, is_encrypted, selector, is_local, path, line) VALUES
  ('rsyslog', '127.0.0.1', 514, 'udp', 0, '*.*', 1, '/etc/rsyslog.conf', 3),
  ('rsyslog', '', 514, 'udp', 0, '*.*', 0, '/etc/rsyslog.conf', 4);
