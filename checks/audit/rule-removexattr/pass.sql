INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'removexattr', 'b32', NULL, 'users', NULL, ',auid!=unset,auid>=1000,'),
  ('syscall', 'removexattr', 'b64', NULL, 'users', NULL, ',auid!=unset,auid>=1000,');
