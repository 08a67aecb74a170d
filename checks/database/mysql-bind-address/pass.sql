INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'bind_address', '10.0.0.5', 0, 1, 'mariadb', '/etc/my.cnf', 10),
  ('server', 'skip_networking', 'OFF', 1, 1, 'mariadb', NULL, NULL);
