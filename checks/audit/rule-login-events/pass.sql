INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/var/log/tallylog', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/var/log/tallylog', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/run/faillock', 'b32', 'rxwa', 'all', NULL, NULL),
  ('file', '/run/faillock', 'b64', 'rxwa', 'all', NULL, NULL),
  ('file', '/var/log/lastlog', 'b32', 'rxwa', 'all', NULL, NULL),
  ('file', '/var/log/lastlog', 'b64', 'rxwa', 'all', NULL, NULL);
