INSERT INTO nginx_config (directive, value, block) VALUES ('auth_basic_user_file', '/etc/web/htpasswd', 2);
INSERT INTO files (path, mode, user, is_world_readable) VALUES ('/etc/web/htpasswd', '0644', 'root', 1);
