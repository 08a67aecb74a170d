INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('pwquality', 'retry', '10', 1, 0, '/etc/pam.d/common-password', 25);
