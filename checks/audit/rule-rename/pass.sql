INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'rename', 'b32', NULL, 'users', NULL, ',auid!=unset,auid>=1000,'),
  ('syscall', 'rename', 'b64', NULL, 'users', NULL, ',auid!=unset,auid>=1000,');
