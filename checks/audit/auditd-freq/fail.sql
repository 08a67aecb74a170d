INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'freq', '0', 1, '/etc/audit/auditd.conf', NULL);
