INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('syslog', 'active', 'yes', 0, '/etc/audit/plugins.d/syslog.conf', 7);
