INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'rmdir', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'rmdir', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xrmdir', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xrmdir', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'rmdir', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'rmdir', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'rmdir', 'b32', NULL, 'all', NULL, NULL);
