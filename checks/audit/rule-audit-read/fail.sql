INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/var/log/audit', 'b32', 'wa', 'all', NULL, NULL),
  ('directory', '/var/log/audit', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/var/log/audit', 'b32', 'r', 'all', NULL, NULL),
  ('file', '/var/log/audit', 'b64', 'r', 'all', NULL, NULL),
  ('directory', '/var/log/audit', 'b64', 'r', 'users', NULL, NULL),
  ('directory', '/var/log/audit', 'b32', 'r', 'narrow', NULL, NULL);
