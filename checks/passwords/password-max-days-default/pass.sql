INSERT INTO login_policy (key, value, is_default, path, line) VALUES
  ('PASS_MAX_DAYS', '180', 0, '/etc/login.defs', 165),
  ('PASS_MIN_DAYS', '0', 0, '/etc/login.defs', 166);
