INSERT INTO login_policy (key, value, number, is_default, path, line) VALUES
  ('SHA_CRYPT_MIN_ROUNDS', '5000', 5000, 0, '/etc/login.defs', 9),
  ('OTHER', '4999', 4999, 0, '/etc/login.defs', 1);
