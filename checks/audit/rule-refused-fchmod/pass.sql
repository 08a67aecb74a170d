INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fchmod', 'b32', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'fchmod', 'b32', NULL, 'users', 'EPERM', ',auid!=unset,auid>=1000,exit=-EPERM,'),
  ('syscall', 'fchmod', 'b64', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'fchmod', 'b64', NULL, 'users', 'EPERM', ',auid!=unset,auid>=1000,exit=-EPERM,');
