INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'renameat', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'renameat', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xrenameat', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xrenameat', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'renameat', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'renameat', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'renameat', 'b32', NULL, 'all', NULL, NULL);
