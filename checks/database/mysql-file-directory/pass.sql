INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'secure_file_priv', '/var/lib/mysql-files', 0, 1, 'mariadb', '/etc/my.cnf', 10);
