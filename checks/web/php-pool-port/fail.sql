INSERT INTO php_config (sapi, pool, key, value, is_default, path, line) VALUES
  ('all', 'www', 'listen', '9000', 0, '/etc/php/8.2/fpm/php.ini', 100);
