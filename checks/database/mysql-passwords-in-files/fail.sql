INSERT INTO mysql_config (scope, key, value, path, line) VALUES ('client', 'password', '(hidden)', '/etc/my.cnf', 3);
INSERT INTO files (path, mode, user, is_world_readable) VALUES ('/etc/my.cnf', '0644', 'root', 1);
