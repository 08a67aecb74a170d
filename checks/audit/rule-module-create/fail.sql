INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'create_module', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'create_module', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xcreate_module', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xcreate_module', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'create_module', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'create_module', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'create_module', 'b32', NULL, 'all', NULL, NULL);
