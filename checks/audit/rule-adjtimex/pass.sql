INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'adjtimex', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'adjtimex', 'b64', NULL, 'all', NULL, NULL);
