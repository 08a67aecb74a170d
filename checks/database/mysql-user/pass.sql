INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'user', 'mysql', 0, 1, 'mariadb', '/etc/my.cnf', 10);
