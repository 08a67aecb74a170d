INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'umount2', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'umount2', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xumount2', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xumount2', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'umount2', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'umount2', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'umount2', 'b32', NULL, 'all', NULL, NULL);
