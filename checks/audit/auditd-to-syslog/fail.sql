INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('syslog', 'active', 'no', 0, '/etc/audit/plugins.d/syslog.conf', 7),
  ('af_unix', 'active', 'yes', 0, '/etc/audit/plugins.d/af_unix.conf', 7);
