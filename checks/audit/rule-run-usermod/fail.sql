INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/sbin/usermod', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/usermod', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/usermod', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/sbin/usermod', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/sbin/usermod2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/sbin/usermo', 'b32', 'rxwa', 'all', NULL, NULL);
