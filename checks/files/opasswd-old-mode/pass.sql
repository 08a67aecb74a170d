INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/security/opasswd.old', 'file', '0600', 0, 0, 'root', 'root'),
  ('/etc/security/opasswd.old.old', 'file', '0777', 0, 0, 'root', 'root');
