INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'flush', 'DATA', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'ignore', 0, '/etc/audit/auditd.conf', 7);
