INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/var/log/sudo.log', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/var/log/sudo.log', 'b64', 'wa', 'all', NULL, NULL);
