INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'init_module', 'b32', NULL, 'users', NULL, NULL),
  ('syscall', 'init_module', 'b64', NULL, 'users', NULL, NULL),
  ('syscall', 'finit_module', 'b32', NULL, 'users', NULL, NULL),
  ('syscall', 'finit_module', 'b64', NULL, 'users', NULL, NULL),
  ('syscall', 'delete_module', 'b32', NULL, 'users', NULL, NULL),
  ('syscall', 'delete_module', 'b64', NULL, 'users', NULL, NULL);
