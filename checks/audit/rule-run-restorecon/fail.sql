INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/sbin/restorecon', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/restorecon', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/restorecon', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/sbin/restorecon', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/sbin/restorecon2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/sbin/restoreco', 'b32', 'rxwa', 'all', NULL, NULL);
