INSERT INTO nginx_config (context, directive, value, block, opens, path, line) VALUES
  ('', 'http', '', 0, 1, '/etc/nginx/nginx.conf', 5),
  ('http', 'server', '', 1, 2, '/etc/nginx/nginx.conf', 20),
  ('http > server', 'server_name', 'his.example.org', 2, NULL, '/etc/nginx/nginx.conf', 21),
  ('http > server', 'listen', '443 ssl', 2, NULL, '/etc/nginx/nginx.conf', 22),
  ('http > server', 'add_header', 'Strict-Transport-Security max-age=31536000 always', 2, NULL, '/etc/nginx/nginx.conf', 23);
