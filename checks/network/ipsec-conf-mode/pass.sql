INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ipsec.conf', 'file', '0644', 0, 0, 'root', 'root'),
  ('/etc/ipsec.conf.old', 'file', '0777', 0, 0, 'root', 'root');
