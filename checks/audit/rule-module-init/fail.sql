INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'init_module', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'init_module', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xinit_module', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xinit_module', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'init_module', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'init_module', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'init_module', 'b32', NULL, 'all', NULL, NULL);
