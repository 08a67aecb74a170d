INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/pam.d', 'b32', 'rw', 'all', NULL, NULL),
  ('directory', '/etc/pam.d', 'b64', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/pam.d', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('directory', '/etc/pam.d-', 'b32', 'wa', 'all', NULL, NULL);
