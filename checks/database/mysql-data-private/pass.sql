INSERT INTO mysql_config (scope, key, value, product) VALUES ('server', 'port', '3306', 'mysql');
INSERT INTO files (path, mode, user, is_world_readable, is_world_writable) VALUES
  ('/var/lib/mysql', '0755', 'mysql', 1, 0), ('/var/lib/mysql/ibdata1', '0660', 'mysql', 0, 0);
