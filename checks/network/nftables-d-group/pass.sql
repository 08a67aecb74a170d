INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/nftables', 'directory', '0700', 1000, 0, 'zhang', 'root'),
  ('/etc/nftables.old', 'directory', '0700', 0, 1000, 'root', 'zhang');
