INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/pam.d', 'b32', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/pam.d', 'b64', 'wa', 'all', NULL, NULL);
