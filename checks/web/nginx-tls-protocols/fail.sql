INSERT INTO nginx_config (context, directive, value, block, opens, path, line) VALUES
  ('', 'http', '', 0, 1, '/etc/nginx/nginx.conf', 5),
  ('http', 'ssl_protocols', 'TLSv1 TLSv1.2 TLSv1.3', 1, NULL, '/etc/nginx/nginx.conf', 6),
  ('http', 'server', '', 1, 2, '/etc/nginx/nginx.conf', 20),
  ('http > server', 'server_name', 'his.example.org', 2, NULL, '/etc/nginx/nginx.conf', 21),
  ('http > server', 'listen', '443 ssl', 2, NULL, '/etc/nginx/nginx.conf', 22);
