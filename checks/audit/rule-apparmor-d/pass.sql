INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/apparmor.d', 'b32', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/apparmor.d', 'b64', 'wa', 'all', NULL, NULL);
