INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('', 'directory', '/', 0, 1, '/etc/apache2/apache2.conf', 10),
  ('Directory /', 'require', 'all denied', 1, NULL, '/etc/apache2/apache2.conf', 11);
