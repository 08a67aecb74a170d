INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('VirtualHost *:443', 'sslengine', 'on', 1, NULL, '/etc/apache2/apache2.conf', 10),
  ('', 'sslprotocol', 'all -SSLv3', 0, NULL, '/etc/apache2/apache2.conf', 11);
