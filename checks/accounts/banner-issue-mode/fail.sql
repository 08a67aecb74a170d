INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/issue', 'file', '0664', 0, 0, 'root', 'root');
