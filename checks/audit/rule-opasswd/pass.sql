INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/etc/security/opasswd', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/security/opasswd', 'b64', 'wa', 'all', NULL, NULL);
