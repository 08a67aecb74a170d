INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'clock_settime', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'clock_settime', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xclock_settime', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xclock_settime', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'clock_settime', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'clock_settime', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'clock_settime', 'b32', NULL, 'all', NULL, NULL);
