INSERT INTO mysql_config (scope, key, value, is_default, is_effective, product, path, line) VALUES
  ('server', 'skip_grant_tables', 'OFF', 1, 1, 'mariadb', NULL, NULL);
