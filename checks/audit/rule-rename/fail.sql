INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'rename', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'rename', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xrename', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xrename', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'rename', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'rename', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'rename', 'b32', NULL, 'all', NULL, NULL);
