INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'name_format', 'NONE', 0, '/etc/audit/auditd.conf', 7),
  ('auditd', 'other', 'hostname', 0, '/etc/audit/auditd.conf', 7);
