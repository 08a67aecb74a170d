INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fremovexattr', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'fremovexattr', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xfremovexattr', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xfremovexattr', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'fremovexattr', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fremovexattr', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fremovexattr', 'b32', NULL, 'all', NULL, NULL);
