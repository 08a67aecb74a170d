INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'space_left', '75', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', '99', 0, '/etc/audit/auditd.conf', 7);
