INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'removexattr', 'b32', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'removexattr', 'b64', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'removexattr', 'b64', NULL, 'users', 'EPERM', NULL),
  ('syscall', 'removexattr', 'b32', NULL, 'narrow', 'EPERM', ',a1&3,exit=-EPERM,');
