INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fchownat', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'fchownat', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xfchownat', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xfchownat', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'fchownat', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fchownat', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'fchownat', 'b32', NULL, 'all', NULL, NULL);
