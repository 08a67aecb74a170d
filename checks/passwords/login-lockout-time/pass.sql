INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('faillock', 'unlock_time', '300', 1, 0, '/etc/security/faillock.conf', 40),
  ('faillock', 'fail_interval', '10', 1, 0, '/etc/security/faillock.conf', 41),
  ('tally2', 'unlock_time', '0', 1, 1, NULL, NULL);
