INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('VirtualHost *:443', 'sslengine', 'on', 1, NULL, '/etc/apache2/apache2.conf', 10),
  ('', 'sslprotocol', 'all -SSLv3 -TLSv1 -TLSv1.1', 0, NULL, '/etc/apache2/apache2.conf', 11),
  ('VirtualHost *:443', 'sslprotocol', '-all +TLSv1.2', 1, NULL, '/etc/apache2/apache2.conf', 12);
