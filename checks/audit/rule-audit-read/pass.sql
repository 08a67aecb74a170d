INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/var/log/audit', 'b32', 'r', 'users', NULL, NULL),
  ('directory', '/var/log/audit', 'b64', 'r', 'users', NULL, NULL);
