INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/NetworkManager/system-connections', 'b32', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/NetworkManager/system-connections', 'b64', 'wa', 'all', NULL, NULL);
