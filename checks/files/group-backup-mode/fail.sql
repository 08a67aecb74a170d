INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/group-', 'file', '0646', 0, 0, 'root', 'root');
