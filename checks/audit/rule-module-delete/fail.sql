INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'delete_module', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'delete_module', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xdelete_module', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xdelete_module', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'delete_module', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'delete_module', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'delete_module', 'b32', NULL, 'all', NULL, NULL);
