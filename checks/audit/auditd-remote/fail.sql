INSERT INTO log_forwarding (mechanism, server, port, protocol, is_encrypted, selector, is_local, path, line) VALUES
  ('auditd', '127.0.0.1', 60, 'tcp', 0, NULL, 1, '/etc/audit/audisp-remote.conf', 3),
  ('rsyslog', '10.0.0.9', 514, 'tcp', 0, '*.*', 0, '/etc/rsyslog.conf', 3);
