INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'max_log_file', '8', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', '0', 0, '/etc/audit/auditd.conf', 7);
