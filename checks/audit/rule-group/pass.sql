INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/etc/group', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/group', 'b64', 'wa', 'all', NULL, NULL);
