INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'create_module', 'b32', NULL, 'users', NULL, ',auid!=unset,auid>=1000,'),
  ('syscall', 'create_module', 'b64', NULL, 'users', NULL, ',auid!=unset,auid>=1000,');
