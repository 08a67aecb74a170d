INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('ENCRYPT_METHOD', 'SHA256', NULL, 0, '/etc/login.defs', 9);
