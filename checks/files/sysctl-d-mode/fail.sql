INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sysctl.d', 'directory', '0757', 0, 0, 'root', 'root');
