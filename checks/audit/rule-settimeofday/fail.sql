INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'settimeofday', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'settimeofday', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xsettimeofday', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xsettimeofday', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'settimeofday', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'settimeofday', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'settimeofday', 'b32', NULL, 'all', NULL, NULL);
