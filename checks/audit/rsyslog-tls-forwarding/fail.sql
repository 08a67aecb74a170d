INSERT INTO log_forwarding (mechanism, server, port, protocol, is_encrypted, is_local, path, line) VALUES
  ('rsyslog', 'loghost', 514, 'tcp', 0, 0, '/etc/rsyslog.d/60-forward.conf', 1);
