INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'renameat', 'b32', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'renameat', 'b64', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'renameat', 'b64', NULL, 'users', 'EPERM', NULL),
  ('syscall', 'renameat', 'b32', NULL, 'narrow', 'EPERM', ',a1&3,exit=-EPERM,');
