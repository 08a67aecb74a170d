INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'open_by_handle_at', 'b32', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'open_by_handle_at', 'b32', NULL, 'users', 'EPERM', ',auid!=unset,auid>=1000,exit=-EPERM,'),
  ('syscall', 'open_by_handle_at', 'b64', NULL, 'users', 'EACCES', ',auid!=unset,auid>=1000,exit=-EACCES,'),
  ('syscall', 'open_by_handle_at', 'b64', NULL, 'users', 'EPERM', ',auid!=unset,auid>=1000,exit=-EPERM,');
