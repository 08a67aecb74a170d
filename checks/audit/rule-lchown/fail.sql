INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'lchown', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'lchown', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xlchown', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xlchown', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'lchown', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'lchown', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'lchown', 'b32', NULL, 'all', NULL, NULL);
