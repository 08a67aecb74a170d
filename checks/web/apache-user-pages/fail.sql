INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('', 'userdir', 'public_html', 0, NULL, '/etc/apache2/apache2.conf', 10),
  ('', 'userdir', 'disabled root', 0, NULL, '/etc/apache2/apache2.conf', 11);
