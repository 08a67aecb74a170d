INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('faillock', 'deny', '5', 1, 0, '/etc/security/faillock.conf', 9),
  ('tally2', 'deny', '0', 0, 1, NULL, NULL);
