INSERT INTO php_config (sapi, pool, key, value, is_default, path, line) VALUES
  ('8.2/fpm', NULL, 'session.cookie_httponly', '1', 0, '/etc/php/8.2/fpm/php.ini', 100);
