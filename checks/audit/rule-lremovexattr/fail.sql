INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'lremovexattr', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'lremovexattr', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xlremovexattr', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xlremovexattr', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'lremovexattr', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'lremovexattr', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'lremovexattr', 'b32', NULL, 'all', NULL, NULL);
