INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fremovexattr', 'b32', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'fremovexattr', 'b32', NULL, 'users', 'EPERM', ',auid!=unset,auid>=1000,exit=-EPERM,'),
  ('syscall', 'fremovexattr', 'b64', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'fremovexattr', 'b64', NULL, 'users', 'EPERM', ',auid!=unset,auid>=1000,exit=-EPERM,');
