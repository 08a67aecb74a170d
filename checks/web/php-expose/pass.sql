INSERT INTO php_config (sapi, pool, key, value, is_default, path, line) VALUES
  ('8.2/fpm', NULL, 'expose_php', '0', 0, '/etc/php/8.2/fpm/php.ini', 100),
  ('8.2/cli', NULL, 'expose_php', '1', 0, '/etc/php/8.2/fpm/php.ini', 101);
