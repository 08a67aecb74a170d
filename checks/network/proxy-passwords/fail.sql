INSERT INTO proxy_settings (scope, protocol, proxy, has_password, path, line) VALUES ('environment', 'http', 'http://proxy:3128', 1, '/etc/environment', 1);
INSERT INTO files (path, type, mode, is_world_readable) VALUES ('/etc/environment', 'file', '0644', 1);
