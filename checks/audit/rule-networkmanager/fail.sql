INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('directory', '/etc/NetworkManager', 'b32', 'rw', 'all', NULL, NULL),
  ('directory', '/etc/NetworkManager', 'b64', 'wa', 'all', NULL, NULL),
  ('directory', '/etc/NetworkManager', 'b32', 'wa', 'narrow', NULL, ',uid=0,'),
  ('directory', '/etc/NetworkManager-', 'b32', 'wa', 'all', NULL, NULL);
