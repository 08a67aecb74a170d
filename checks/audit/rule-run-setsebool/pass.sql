INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/sbin/setsebool', 'b32', 'x', 'users', NULL, ',auid!=unset,auid>=1000,'),
  ('file', '/usr/sbin/setsebool', 'b64', 'x', 'users', NULL, ',auid!=unset,auid>=1000,');
