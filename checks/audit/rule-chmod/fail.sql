INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'chmod', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'chmod', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xchmod', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xchmod', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'chmod', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'chmod', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'chmod', 'b32', NULL, 'all', NULL, NULL);
