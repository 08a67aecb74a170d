INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('useradd.INACTIVE', '35', 35, 0, '/etc/default/useradd', 9),
  ('OTHER', '-1', -1, 0, '/etc/login.defs', 1);
