INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('FAIL_DELAY', '4', 4, 0, '/etc/login.defs', 9),
  ('OTHER', '3', 3, 0, '/etc/login.defs', 1);
