INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/bin/passwd', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/bin/passwd', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/bin/passwd', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/bin/passwd', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/bin/passwd2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/bin/passw', 'b32', 'rxwa', 'all', NULL, NULL);
