INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/var/log/journal', 'b32', 'wa', 'all', NULL, NULL),
  ('directory', '/var/log/journal', 'b64', 'wa', 'all', NULL, NULL);
