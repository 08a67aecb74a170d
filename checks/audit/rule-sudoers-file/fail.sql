INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/etc/sudoers', 'b32', 'rw', 'all', NULL, NULL),
  ('file', '/etc/sudoers', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/etc/sudoers', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('file', '/etc/sudoers-', 'b32', 'wa', 'all', NULL, NULL);
