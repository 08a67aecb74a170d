INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'lchown', 'b32', NULL, 'users', NULL, ',auid!=unset,auid>=1000,'),
  ('syscall', 'lchown', 'b64', NULL, 'users', NULL, ',auid!=unset,auid>=1000,');
