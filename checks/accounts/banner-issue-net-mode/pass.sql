INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/issue.net', 'file', '0644', 0, 0, 'root', 'root'),
  ('/etc/issue.net.x', 'file', '0666', 0, 0, 'root', 'root');
