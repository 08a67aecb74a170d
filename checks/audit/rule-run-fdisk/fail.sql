INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/sbin/fdisk', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/fdisk', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/fdisk', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/sbin/fdisk', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/sbin/fdisk2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/sbin/fdis', 'b32', 'rxwa', 'all', NULL, NULL);
