INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/selinux', 'b32', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/selinux', 'b64', 'wa', 'all', NULL, NULL);
