INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('', 'proxyrequests', 'On', 0, NULL, '/etc/apache2/apache2.conf', 10);
