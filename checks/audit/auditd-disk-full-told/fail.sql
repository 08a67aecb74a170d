INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'disk_full_action', 'SUSPEND', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'syslog', 0, '/etc/audit/auditd.conf', 7);
