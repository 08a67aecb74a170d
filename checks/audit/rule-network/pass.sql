INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'sethostname', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'sethostname', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'setdomainname', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'setdomainname', 'b64', NULL, 'all', NULL, NULL),
  ('file', '/etc/issue', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/issue', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/etc/issue.net', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/issue.net', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/etc/hosts', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/hosts', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/etc/sysconfig/network', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/sysconfig/network', 'b64', 'wa', 'all', NULL, NULL);
