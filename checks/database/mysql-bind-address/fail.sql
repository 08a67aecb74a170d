INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'bind_address', '*', 1, 1, 'mariadb', NULL, NULL),
  ('server', 'skip_networking', 'OFF', 1, 1, 'mariadb', NULL, NULL);
