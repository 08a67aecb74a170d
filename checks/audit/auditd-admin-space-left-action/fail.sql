INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'admin_space_left_action', 'SUSPEND', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'single', 0, '/etc/audit/auditd.conf', 7);
