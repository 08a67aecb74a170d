INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('pwquality', 'minclass', '2', 1, 0, '/etc/security/pwquality.conf', 30),
  ('pwquality', 'dcredit', '1', 1, 0, '/etc/security/pwquality.conf', 15),
  ('pwquality', 'ucredit', '-1', 1, 0, '/etc/security/pwquality.conf', 20),
  ('cracklib', 'minclass', '4', 0, 0, '/etc/pam.d/other', 3);
