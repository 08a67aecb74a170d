INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'lsetxattr', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'lsetxattr', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xlsetxattr', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xlsetxattr', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'lsetxattr', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'lsetxattr', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'lsetxattr', 'b32', NULL, 'all', NULL, NULL);
