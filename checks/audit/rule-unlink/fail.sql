INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'unlink', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'unlink', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xunlink', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xunlink', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'unlink', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'unlink', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'unlink', 'b32', NULL, 'all', NULL, NULL);
