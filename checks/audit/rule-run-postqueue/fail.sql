INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/sbin/postqueue', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/postqueue', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/postqueue', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/sbin/postqueue', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/sbin/postqueue2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/sbin/postqueu', 'b32', 'rxwa', 'all', NULL, NULL);
