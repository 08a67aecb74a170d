INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/usr/share/selinux', 'b32', 'rw', 'all', NULL, NULL),
  ('directory', '/usr/share/selinux', 'b64', 'wa', 'all', NULL, NULL),
  ('directory', '/usr/share/selinux', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('directory', '/usr/share/selinux-', 'b32', 'wa', 'all', NULL, NULL);
