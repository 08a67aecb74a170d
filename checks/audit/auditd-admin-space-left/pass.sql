INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'admin_space_left', '5%', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', '0', 0, '/etc/audit/auditd.conf', 7);
