INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/crypttab', 'file', '0600', 1000, 0, 'zhang', 'root'),
  ('/etc/crypttab.old', 'file', '0600', 0, 1000, 'root', 'zhang');
