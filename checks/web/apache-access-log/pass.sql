INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('', 'virtualhost', '*:80', 0, 1, '/etc/apache2/apache2.conf', 10),
  ('VirtualHost *:80', 'customlog', 'logs/his combined', 1, NULL, '/etc/apache2/apache2.conf', 11);
