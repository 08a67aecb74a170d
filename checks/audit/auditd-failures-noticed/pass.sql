INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'disk_full_action', 'SUSPEND', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'disk_error_action', 'syslog', 1, '/etc/audit/auditd.conf', NULL),
  ('auditd', 'admin_space_left_action', 'halt', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'space_left_action', 'ignore', 0, '/etc/audit/auditd.conf', 7);
