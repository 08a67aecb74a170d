INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/group', 'file', '0644', 0, 0, 'root', 'root'),
  ('/etc/group.old', 'file', '0777', 0, 0, 'root', 'root');
