INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'rmdir', 'b32', NULL, 'users', NULL, NULL),
  ('syscall', 'rmdir', 'b64', NULL, 'users', NULL, NULL),
  ('syscall', 'unlink', 'b32', NULL, 'users', NULL, NULL),
  ('syscall', 'unlink', 'b64', NULL, 'users', NULL, NULL),
  ('syscall', 'unlinkat', 'b32', NULL, 'users', NULL, NULL),
  ('syscall', 'unlinkat', 'b64', NULL, 'users', NULL, NULL),
  ('syscall', 'rename', 'b32', NULL, 'users', NULL, NULL),
  ('syscall', 'rename', 'b64', NULL, 'users', NULL, NULL),
  ('syscall', 'renameat', 'b32', NULL, 'users', NULL, NULL),
  ('syscall', 'renameat', 'b64', NULL, 'narrow', NULL, ',uid=33,');
