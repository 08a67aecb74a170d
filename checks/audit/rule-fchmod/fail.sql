INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fchmod', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'fchmod', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xfchmod', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xfchmod', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'fchmod', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fchmod', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fchmod', 'b32', NULL, 'all', NULL, NULL);
