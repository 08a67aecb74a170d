INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'removexattr', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'removexattr', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xremovexattr', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xremovexattr', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'removexattr', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'removexattr', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'removexattr', 'b32', NULL, 'all', NULL, NULL);
