INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('', 'user', 'www-data', 0, NULL, '/etc/apache2/apache2.conf', 10),
  ('', 'group', 'www-data', 0, NULL, '/etc/apache2/apache2.conf', 11);
