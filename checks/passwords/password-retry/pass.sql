INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('pwquality', 'retry', '3', 1, 0, '/etc/pam.d/common-password', 25),
  ('cracklib', 'retry', '9', 0, 0, '/etc/pam.d/other', 25);
