INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/bin/umount', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/bin/umount', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/bin/umount', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/bin/umount', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/bin/umount2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/bin/umoun', 'b32', 'rxwa', 'all', NULL, NULL);
