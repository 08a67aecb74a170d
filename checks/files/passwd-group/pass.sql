INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/passwd', 'file', '0644', 1000, 0, 'zhang', 'root'),
  ('/etc/passwd.old', 'file', '0644', 0, 1000, 'root', 'zhang');
