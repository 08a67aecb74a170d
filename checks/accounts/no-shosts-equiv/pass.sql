INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/hosts', 'file', '0644', 0, 0, 'root', 'root');
