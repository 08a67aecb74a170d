INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('PASS_MAX_DAYS', '61', 61, 0, '/etc/login.defs', 9);
