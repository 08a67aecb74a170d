INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('unix', 'minlen', '6', 1, 1, NULL, NULL),
  ('pwquality', 'minlen', '9', 1, 0, '/etc/security/pwquality.conf', 11),
  ('pwquality', 'dcredit', '1', 1, 0, '/etc/security/pwquality.conf', 12),
  ('pwquality', 'ucredit', '1', 1, 0, '/etc/security/pwquality.conf', 13),
  ('cracklib', 'minlen', '12', 0, 0, '/etc/pam.d/other', 1);
