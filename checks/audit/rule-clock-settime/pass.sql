INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'clock_settime', 'b32', NULL, 'narrow', NULL, ',a0=0,'),
  ('syscall', 'clock_settime', 'b64', NULL, 'narrow', NULL, ',a0=0,');
