INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'execve', 'b32', NULL, 'narrow', NULL, ',euid!=uid,euid=0,'),
  ('syscall', 'execve', 'b32', NULL, 'narrow', NULL, ',egid!=gid,egid=0,'),
  ('syscall', 'execve', 'b64', NULL, 'narrow', NULL, ',euid!=uid,euid=0,'),
  ('syscall', 'execve', 'b64', NULL, 'narrow', NULL, ',egid!=gid,egid=0,uid=33,'),
  ('syscall', 'execve', 'b64', NULL, 'users', NULL, NULL);
