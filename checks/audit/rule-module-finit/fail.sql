INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'finit_module', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'finit_module', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xfinit_module', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xfinit_module', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'finit_module', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'finit_module', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'finit_module', 'b32', NULL, 'all', NULL, NULL);
