INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'stime', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xstime', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'stime', 'b32', NULL, 'narrow', NULL, ',uid=33,');
