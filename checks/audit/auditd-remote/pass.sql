INSERT INTO log_forwarding (mechanism, server, port, protocol, is_encrypted, selector, is_local, path, line) VALUES
  ('auditd', '10.0.0.9', 60, 'tcp', 0, NULL, 0, '/etc/audit/audisp-remote.conf', 3);
