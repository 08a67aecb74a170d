INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'old_passwords', 'OFF', 0, 1, 'mariadb', '/etc/my.cnf', 10),
  ('server', 'secure_auth', '1', 0, 1, 'mariadb', '/etc/my.cnf', 11);
