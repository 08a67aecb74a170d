INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/sudoers.d', 'b32', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/sudoers.d', 'b64', 'wa', 'all', NULL, NULL);
