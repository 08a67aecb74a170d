INSERT INTO log_forwarding (mechanism, server, port, protocol, is_encrypted, is_local, path, line) VALUES
  ('rsyslog', 'loghost', 6514, 'tcp', 1, 0, '/etc/rsyslog.d/60-forward.conf', 1),
  ('rsyslog', 'localhost', 514, 'udp', 0, 1, '/etc/rsyslog.conf', 9);
