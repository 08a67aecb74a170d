INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sysctl.d', 'directory', '0755', 0, 0, 'root', 'root'),
  ('/etc/sysctl.d.old', 'directory', '0777', 0, 0, 'root', 'root');
