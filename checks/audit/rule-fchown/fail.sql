INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fchown', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'fchown', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xfchown', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xfchown', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'fchown', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fchown', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fchown', 'b32', NULL, 'all', NULL, NULL);
