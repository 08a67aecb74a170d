INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/etc/passwd', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/etc/passwd', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/etc/shadow', 'b32', 'rxwa', 'all', NULL, NULL),
  ('file', '/etc/shadow', 'b64', 'rxwa', 'all', NULL, NULL),
  ('file', '/etc/group', 'b32', 'rxwa', 'all', NULL, NULL),
  ('file', '/etc/group', 'b64', 'rxwa', 'all', NULL, NULL),
  ('file', '/etc/gshadow', 'b32', 'rxwa', 'all', NULL, NULL),
  ('file', '/etc/gshadow', 'b64', 'rxwa', 'all', NULL, NULL),
  ('file', '/etc/security/opasswd', 'b32', 'rxwa', 'all', NULL, NULL),
  ('file', '/etc/security/opasswd', 'b64', 'rxwa', 'all', NULL, NULL);
