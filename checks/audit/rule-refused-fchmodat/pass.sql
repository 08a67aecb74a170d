INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'fchmodat', 'b32', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'fchmodat', 'b32', NULL, 'users', 'EPERM', ',auid!=unset,auid>=1000,exit=-EPERM,'),
  ('syscall', 'fchmodat', 'b64', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'fchmodat', 'b64', NULL, 'users', 'EPERM', ',auid!=unset,auid>=1000,exit=-EPERM,');
