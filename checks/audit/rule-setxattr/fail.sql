INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'setxattr', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'setxattr', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xsetxattr', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xsetxattr', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'setxattr', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'setxattr', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'setxattr', 'b32', NULL, 'all', NULL, NULL);
