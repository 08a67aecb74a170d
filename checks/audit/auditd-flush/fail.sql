INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'flush', 'NONE', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'data', 0, '/etc/audit/auditd.conf', 7);
