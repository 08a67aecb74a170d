INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'unlinkat', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'unlinkat', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xunlinkat', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xunlinkat', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'unlinkat', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'unlinkat', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'unlinkat', 'b32', NULL, 'all', NULL, NULL);
