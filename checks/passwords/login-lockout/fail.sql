INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('faillock', 'deny', '3', 0, 1, NULL, NULL),
  ('tally2', 'deny', '6', 1, 0, '/etc/pam.d/common-auth', 2);
