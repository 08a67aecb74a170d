INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/libexec/openssh/ssh-keysign', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/libexec/openssh/ssh-keysign', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/libexec/openssh/ssh-keysign', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/libexec/openssh/ssh-keysign', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/libexec/openssh/ssh-keysign2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/libexec/openssh/ssh-keysig', 'b32', 'rxwa', 'all', NULL, NULL);
