INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/apparmor', 'b32', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/apparmor', 'b64', 'wa', 'all', NULL, NULL);
