INSERT INTO setuid_files (path) VALUES ('/usr/bin/su'), ('/opt/his/run');
INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/bin/su', 'b32', 'x', 'users', NULL, NULL),
  ('file', '/usr/bin/su', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/opt/his/run', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/opt/his/run', 'b32', 'r', 'all', NULL, NULL);
