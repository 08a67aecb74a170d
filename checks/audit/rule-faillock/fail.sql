INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/run/faillock', 'b32', 'rw', 'all', NULL, NULL),
  ('file', '/run/faillock', 'b64', 'rw', 'all', NULL, NULL),
  ('file', '/run/faillock', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/run/faillock', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('file', '/run/faillock-', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/run/faillock-', 'b64', 'wa', 'all', NULL, NULL);
