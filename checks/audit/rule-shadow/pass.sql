INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/etc/shadow', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/shadow', 'b64', 'wa', 'all', NULL, NULL);
