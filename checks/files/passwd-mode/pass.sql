INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/passwd', 'file', '0644', 0, 0, 'root', 'root'),
  ('/etc/passwd.old', 'file', '0777', 0, 0, 'root', 'root');
