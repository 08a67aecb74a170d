INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/var/log/btmp', 'b32', 'rw', 'all', NULL, NULL),
  ('file', '/var/log/btmp', 'b64', 'rw', 'all', NULL, NULL),
  ('file', '/var/log/btmp', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/var/log/btmp', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('file', '/var/log/btmp-', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/var/log/btmp-', 'b64', 'wa', 'all', NULL, NULL);
