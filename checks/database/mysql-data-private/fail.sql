INSERT INTO mysql_config (scope, key, value, product) VALUES ('server', 'port', '3306', 'mysql');
INSERT INTO files (path, mode, user, is_world_readable) VALUES ('/var/lib/mysql', '0777', 'mysql', 1);
