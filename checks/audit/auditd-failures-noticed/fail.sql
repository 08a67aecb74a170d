INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'disk_full_action', 'ignore', 1, '/etc/audit/auditd.conf', NULL),
  ('auditd', 'disk_error_action', 'SYSLOG', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'admin_space_left_action', 'SUSPEND', 0, '/etc/audit/auditd.conf', 7);
