INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'skip_grant_tables', 'ON', 0, 1, 'mariadb', '/etc/my.cnf', 10);
