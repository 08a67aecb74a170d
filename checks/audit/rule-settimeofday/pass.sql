INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'settimeofday', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'settimeofday', 'b64', NULL, 'all', NULL, NULL);
