INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sysctl.d', 'directory', '0755', 0, 1000, 'root', 'staff'),
  ('/etc/sysctl.d.old', 'directory', '0755', 1000, 0, 'zhang', 'root');
