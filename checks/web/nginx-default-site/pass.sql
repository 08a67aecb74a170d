INSERT INTO nginx_config (context, directive, value, block, opens, path, line) VALUES
  ('', 'http', '', 0, 1, '/etc/nginx/nginx.conf', 5),
  ('http', 'server', '', 1, 2, '/etc/nginx/nginx.conf', 20),
  ('http > server', 'server_name', '_', 2, NULL, '/etc/nginx/nginx.conf', 21),
  ('http > server', 'listen', '80', 2, NULL, '/etc/nginx/nginx.conf', 22),
  ('http > server', 'root', '/srv/his', 2, NULL, '/etc/nginx/nginx.conf', 23);
INSERT INTO files (path, type) VALUES ('/var/www/html/index.nginx-debian.html', 'file');
