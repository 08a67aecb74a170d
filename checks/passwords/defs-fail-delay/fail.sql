INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('FAIL_DELAY', '3', 3, 0, '/etc/login.defs', 9);
