INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('unix', 'minlen', '6', 1, 1, NULL, NULL),
  ('pwquality', 'minlen', '10', 1, 0, '/etc/security/pwquality.conf', 11),
  ('pwquality', 'dcredit', '1', 1, 0, '/etc/security/pwquality.conf', 12),
  ('pwquality', 'ucredit', '1', 1, 0, '/etc/security/pwquality.conf', 13),
  ('pwquality', 'lcredit', '-1', 1, 0, '/etc/security/pwquality.conf', 14),
  ('pwquality', 'ocredit', '0', 1, 1, NULL, NULL),
  ('pwquality', 'enforcing', '1', 1, 1, NULL, NULL);
