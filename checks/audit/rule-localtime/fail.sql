INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/etc/localtime', 'b32', 'rw', 'all', NULL, NULL),
  ('file', '/etc/localtime', 'b64', 'rw', 'all', NULL, NULL),
  ('file', '/etc/localtime', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/etc/localtime', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('file', '/etc/localtime-', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/localtime-', 'b64', 'wa', 'all', NULL, NULL);
