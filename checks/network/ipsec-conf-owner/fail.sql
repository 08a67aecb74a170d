INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ipsec.conf', 'file', '0644', 1000, 0, 'zhang', 'root');
