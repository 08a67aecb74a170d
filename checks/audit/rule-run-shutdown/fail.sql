INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/sbin/shutdown', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/shutdown', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/shutdown', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/sbin/shutdown', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/sbin/shutdown2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/sbin/shutdow', 'b32', 'rxwa', 'all', NULL, NULL);
