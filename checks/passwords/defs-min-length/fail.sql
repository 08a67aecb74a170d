INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('PASS_MIN_LEN', '14', 14, 0, '/etc/login.defs', 9);
