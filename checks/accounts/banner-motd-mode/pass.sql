INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/motd', 'file', '0644', 0, 0, 'root', 'root'),
  ('/etc/motd.x', 'file', '0666', 0, 0, 'root', 'root');
