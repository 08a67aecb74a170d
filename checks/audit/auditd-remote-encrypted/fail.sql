INSERT INTO files (path, type) VALUES ('/etc/audit/audisp-remote.conf', 'file');
INSERT INTO audit_config (program, key, value, path, line) VALUES
  ('auditd', 'transport', 'KRB5', '/etc/audit/auditd.conf', 2),
  ('remote', 'transport', 'TCP', '/etc/audit/audisp-remote.conf', 2);
