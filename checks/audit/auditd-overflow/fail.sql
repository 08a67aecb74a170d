INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'overflow_action', 'IGNORE', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'syslog', 0, '/etc/audit/auditd.conf', 7);
