INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/run/utmp', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/run/utmp', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/var/log/wtmp', 'b32', 'rxwa', 'all', NULL, NULL),
  ('file', '/var/log/wtmp', 'b64', 'rxwa', 'all', NULL, NULL),
  ('file', '/var/log/btmp', 'b32', 'rxwa', 'all', NULL, NULL),
  ('file', '/var/log/btmp', 'b64', 'rxwa', 'all', NULL, NULL);
