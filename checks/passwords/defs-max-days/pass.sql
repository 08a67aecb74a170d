INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('PASS_MAX_DAYS', '60', 60, 0, '/etc/login.defs', 9),
  ('OTHER', '61', 61, 0, '/etc/login.defs', 1);
