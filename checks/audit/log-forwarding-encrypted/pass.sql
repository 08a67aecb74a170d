INSERT INTO log_forwarding (mechanism, server, port, protocol, is_encrypted, selector, is_local, path, line) VALUES
  ('rsyslog', '10.0.0.9', 6514, 'tcp', 1, '*.*', 0, '/etc/rsyslog.conf', 3),
  ('rsyslog', '127.0.0.1', 514, 'udp', 0, '*.*', 1, '/etc/rsyslog.conf', 3),
  ('filebeat', NULL, NULL, NULL, NULL, NULL, 0, '/x', NULL);
