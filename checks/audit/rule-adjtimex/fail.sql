INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'adjtimex', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'adjtimex', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xadjtimex', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xadjtimex', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'adjtimex', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'adjtimex', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'adjtimex', 'b32', NULL, 'all', NULL, NULL);
