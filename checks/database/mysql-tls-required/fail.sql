INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'bind_address', '0.0.0.0', 0, 1, 'mariadb', '/etc/my.cnf', 10),
  ('server', 'require_secure_transport', 'OFF', 1, 1, 'mariadb', NULL, NULL);
