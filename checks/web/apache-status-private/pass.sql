INSERT INTO apache_config (context, directive, value, block, opens, path, line) VALUES
  ('Location /server-status', 'sethandler', 'server-status', 1, NULL, '/etc/apache2/apache2.conf', 10),
  ('Location /server-status', 'require', 'local', 1, NULL, '/etc/apache2/apache2.conf', 11);
