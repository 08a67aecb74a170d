INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'general_log', 'OFF', 1, 1, 'mariadb', NULL, NULL);
