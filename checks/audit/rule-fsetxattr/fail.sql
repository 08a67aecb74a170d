INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fsetxattr', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'fsetxattr', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xfsetxattr', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xfsetxattr', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'fsetxattr', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fsetxattr', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fsetxattr', 'b32', NULL, 'all', NULL, NULL);
