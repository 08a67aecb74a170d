INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fchmodat', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'fchmodat', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xfchmodat', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xfchmodat', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'fchmodat', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fchmodat', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fchmodat', 'b32', NULL, 'all', NULL, NULL);
