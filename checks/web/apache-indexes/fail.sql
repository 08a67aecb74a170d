INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('Directory /var/www/', 'options', 'Indexes FollowSymLinks', 1, NULL, '/etc/apache2/apache2.conf', 10);
