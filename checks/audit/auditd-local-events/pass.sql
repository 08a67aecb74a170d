INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'local_events', 'YES', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'ignore', 0, '/etc/audit/auditd.conf', 7);
