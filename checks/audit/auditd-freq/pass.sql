INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'freq', '50', 0, '/etc/audit/auditd.conf', 7);
