INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('faillock', 'unlock_time', '60', 1, 0, '/etc/security/faillock.conf', 40);
