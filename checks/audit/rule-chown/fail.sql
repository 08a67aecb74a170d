INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'chown', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'chown', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xchown', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xchown', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'chown', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'chown', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'chown', 'b32', NULL, 'all', NULL, NULL);
