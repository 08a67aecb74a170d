INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/sbin/pam_timestamp_check', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/pam_timestamp_check', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/pam_timestamp_check', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/sbin/pam_timestamp_check', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/sbin/pam_timestamp_check2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/sbin/pam_timestamp_chec', 'b32', 'rxwa', 'all', NULL, NULL);
