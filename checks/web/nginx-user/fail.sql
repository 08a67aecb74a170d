INSERT INTO nginx_config (context, directive, value, block, path, line) VALUES ('', 'user', 'root', 0, '/usr/local/nginx/conf/nginx.conf', 2);
