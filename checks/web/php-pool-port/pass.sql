INSERT INTO php_config (sapi, pool, key, value, is_default, path, line) VALUES
  ('all', 'www', 'listen', '127.0.0.1:9000', 0, '/etc/php/8.2/fpm/php.ini', 100),
  ('all', 'b', 'listen', '/run/php.sock', 0, '/etc/php/8.2/fpm/php.ini', 101),
  ('all', 'c', 'listen', '0.0.0.0:9000', 0, '/etc/php/8.2/fpm/php.ini', 102),
  ('all', 'c', 'listen.allowed_clients', '10.0.0.5', 0, '/etc/php/8.2/fpm/php.ini', 103);
