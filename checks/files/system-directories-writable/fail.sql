INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/opt', 'directory', '0777', 0, 0, 'root', 'root', 1, 1),
  ('/usr/local/bin', 'directory', '0755', 1000, 0, 'li', 'root', 0, 0),
  ('/srv', 'directory', '0775', 0, 100, 'root', 'users', 1, 0);
