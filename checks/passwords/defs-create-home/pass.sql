INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('CREATE_HOME', 'yes', NULL, 0, '/etc/login.defs', 9),
  ('OTHER', 'no', NULL, 0, '/etc/login.defs', 1);
