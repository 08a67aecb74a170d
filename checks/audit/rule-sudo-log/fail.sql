INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/var/log/sudo.log', 'b32', 'rw', 'all', NULL, NULL),
  ('file', '/var/log/sudo.log', 'b64', 'rw', 'all', NULL, NULL),
  ('file', '/var/log/sudo.log', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/var/log/sudo.log', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('file', '/var/log/sudo.log-', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/var/log/sudo.log-', 'b64', 'wa', 'all', NULL, NULL);
