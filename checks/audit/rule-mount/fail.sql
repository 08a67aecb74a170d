INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'mount', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'mount', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xmount', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xmount', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'mount', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'mount', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'mount', 'b32', NULL, 'all', NULL, NULL);
