INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'renameat', 'b32', NULL, 'users', NULL, ',auid!=unset,auid>=1000,'),
  ('syscall', 'renameat', 'b64', NULL, 'users', NULL, ',auid!=unset,auid>=1000,');
