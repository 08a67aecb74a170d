INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/nftables', 'directory', '0700', 0, 0, 'root', 'root'),
  ('/etc/nftables.old', 'directory', '0777', 0, 0, 'root', 'root');
