INSERT INTO files (path, type) VALUES ('/etc/audit/audisp-remote.conf', 'file');
INSERT INTO audit_config (program, key, value, path, line) VALUES
  ('remote', 'transport', 'KRB5', '/etc/audit/audisp-remote.conf', 2);
