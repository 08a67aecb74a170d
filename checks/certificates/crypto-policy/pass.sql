INSERT INTO files (path, type) VALUES ('/etc/crypto-policies/config', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('crypto-policies', '', 'policy', 'FUTURE:NO-SHA1', '/etc/crypto-policies/config', 3),
  ('crypto-policies', '', 'current', 'FUTURE:NO-SHA1', '/etc/crypto-policies/config', 4);
