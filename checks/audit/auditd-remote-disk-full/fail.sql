INSERT INTO files (path, type) VALUES ('/etc/audit/audisp-remote.conf', 'file');
INSERT INTO audit_config (program, key, value, path, line) VALUES
  ('auditd', 'disk_full_action', 'single', '/etc/audit/auditd.conf', 2),
  ('remote', 'disk_full_action', 'ignore', '/etc/audit/audisp-remote.conf', 2);
