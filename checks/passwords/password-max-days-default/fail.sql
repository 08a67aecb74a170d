INSERT INTO login_policy (key, value, is_default, path, line) VALUES
  ('PASS_MAX_DAYS', '99999', 0, '/etc/login.defs', 165);
