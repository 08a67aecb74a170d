INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'execve', 'b32', NULL, 'narrow', NULL, ',auid!=unset,euid!=uid,'),
  ('syscall', 'execve', 'b64', NULL, 'narrow', NULL, ',auid!=unset,euid!=uid,uid=33,');
