INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/crypttab', 'file', '0600', 0, 0, 'root', 'root'),
  ('/etc/crypttab.old', 'file', '0777', 0, 0, 'root', 'root');
