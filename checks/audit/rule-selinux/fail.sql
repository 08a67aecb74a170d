INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/selinux', 'b32', 'rw', 'all', NULL, NULL),
  ('directory', '/etc/selinux', 'b64', 'rw', 'all', NULL, NULL),
  ('directory', '/etc/selinux', 'b64', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/selinux', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('file', '/etc/selinux-', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/selinux-', 'b64', 'wa', 'all', NULL, NULL);
