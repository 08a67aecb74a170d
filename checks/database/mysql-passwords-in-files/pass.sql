INSERT INTO mysql_config (scope, key, value, path, line) VALUES
  ('client', 'password', '(hidden)', '/etc/mysql/debian.cnf', 3), ('client', 'port', '3306', '/etc/my.cnf', 3);
INSERT INTO files (path, mode, user, is_world_readable) VALUES
  ('/etc/my.cnf', '0644', 'root', 1), ('/etc/mysql/debian.cnf', '0600', 'root', 0);
