INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'log_format', 'RAW', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'enriched', 0, '/etc/audit/auditd.conf', 7);
