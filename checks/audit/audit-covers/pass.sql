INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/etc/passwd', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/bin/sudo', 'b64', 'x', 'users', NULL, NULL),
  ('syscall', 'unlinkat', 'b64', NULL, 'users', NULL, NULL);
INSERT INTO services (name, kind, state, is_enabled) VALUES ('auditd', 'service', 'enabled', 1);
