INSERT INTO files (path, type, mode, uid, user, group_name, is_group_writable, is_world_readable,
                   is_world_writable) VALUES
  ('/var/log', 'directory', '0755', 1000, 'li', 'li', 0, 1, 0),
  ('/var/log/audit', 'directory', '0755', 0, 'root', 'root', 0, 1, 0),
  ('/var/log/nginx', 'directory', '0777', 33, 'www-data', 'adm', 1, 1, 1);
