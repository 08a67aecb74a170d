INSERT INTO files (path, type) VALUES ('/etc/audit/audisp-remote.conf', 'file');
INSERT INTO audit_config (program, key, value, path, line) VALUES
  ('auditd', 'network_failure_action', 'single', '/etc/audit/auditd.conf', 2),
  ('remote', 'network_failure_action', 'ignore', '/etc/audit/audisp-remote.conf', 2);
