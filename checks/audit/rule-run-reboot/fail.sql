INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/sbin/reboot', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/reboot', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/sbin/reboot', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/sbin/reboot', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/sbin/reboot2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/sbin/reboo', 'b32', 'rxwa', 'all', NULL, NULL);
