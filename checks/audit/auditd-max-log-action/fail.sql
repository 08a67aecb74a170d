INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'max_log_file_action', 'SUSPEND', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'rotate', 0, '/etc/audit/auditd.conf', 7);
