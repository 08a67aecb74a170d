INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/etc/passwd', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/passwd', 'b64', 'wa', 'all', NULL, NULL);
