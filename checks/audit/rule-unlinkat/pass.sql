INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'unlinkat', 'b32', NULL, 'users', NULL, ',auid!=unset,auid>=1000,'),
  ('syscall', 'unlinkat', 'b64', NULL, 'users', NULL, ',auid!=unset,auid>=1000,');
