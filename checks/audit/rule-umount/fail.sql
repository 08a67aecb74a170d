INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'umount', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xumount', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'umount', 'b32', NULL, 'narrow', NULL, ',uid=33,');
