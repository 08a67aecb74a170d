INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('pwquality', 'minclass', '0', 1, 1, NULL, NULL),
  ('pwquality', 'dcredit', '-1', 1, 0, '/etc/security/pwquality.conf', 15),
  ('pwquality', 'ucredit', '-1', 1, 0, '/etc/security/pwquality.conf', 20),
  ('pwquality', 'lcredit', '-2', 1, 0, '/etc/security/pwquality.conf', 25),
  ('pwquality', 'ocredit', '0', 1, 1, NULL, NULL);
