INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'local_infile', 'ON', 1, 1, 'mariadb', NULL, NULL);
