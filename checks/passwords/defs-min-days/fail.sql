INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('PASS_MIN_DAYS', '6', 6, 0, '/etc/login.defs', 9);
