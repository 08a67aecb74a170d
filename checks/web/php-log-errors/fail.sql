INSERT INTO php_config (sapi, pool, key, value, is_default, path, line) VALUES
  ('8.2/fpm', NULL, 'log_errors', '0', 0, '/etc/php/8.2/fpm/php.ini', 100);
