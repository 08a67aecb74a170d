INSERT INTO nginx_config (context, directive, value, block, path, line) VALUES ('', 'user', 'nginx nginx', 0, '/etc/nginx/nginx.conf', 2);
