INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'write_logs', 'no', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'yes', 0, '/etc/audit/auditd.conf', 7);
