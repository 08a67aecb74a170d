INSERT INTO audit_rules (kind, list, source, is_effective, path, line) VALUES
  ('watch', 'exit', 'rules.d', 1, '/etc/audit/rules.d/a.rules', 3),
  ('watch', 'exit', 'audit.rules', 0, '/etc/audit/audit.rules', 3),
  ('control', NULL, 'rules.d', 0, '/etc/audit/rules.d/a.rules', 1);
INSERT INTO services (name, kind, state, is_enabled) VALUES ('auditd', 'service', 'enabled', 1);
