INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/etc/issue', 'file', '0664', 0, 0, 'root', 'root', 1, 0),
  ('/etc/motd', 'file', '0644', 1000, 0, 'li', 'root', 0, 0);
