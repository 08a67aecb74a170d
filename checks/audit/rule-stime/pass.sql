INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'stime', 'b32', NULL, 'all', NULL, NULL);
