INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('PASS_MIN_DAYS', '7', 7, 0, '/etc/login.defs', 9),
  ('OTHER', '6', 6, 0, '/etc/login.defs', 1);
