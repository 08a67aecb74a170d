INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('syscall', 'query_module', 'b32', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'query_module', 'b64', NULL, 'users', 'EACCES', NULL),
  ('syscall', 'xquery_module', 'b32', NULL, 'all', NULL, NULL),
  ('syscall', 'xquery_module', 'b64', NULL, 'all', NULL, NULL),
  ('syscall', 'query_module', 'b32', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'query_module', 'b64', NULL, 'narrow', NULL, ',uid=33,'),
  ('syscall', 'query_module', 'b32', NULL, 'all', NULL, NULL);
