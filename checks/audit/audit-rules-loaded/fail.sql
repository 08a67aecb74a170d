INSERT INTO audit_rules (kind, list, source, is_effective, path, line) VALUES
  ('watch', 'exit', 'rules.d', 0, '/etc/audit/rules.d/a.rules', 3);
INSERT INTO services (name, kind, state, is_enabled) VALUES ('auditd', 'service', 'enabled', 1);
