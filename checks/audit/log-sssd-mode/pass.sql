INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/sssd', 'directory', '0770', 0, 'root', 0, 'root'),
  ('/var/log/sssd2', 'directory', '0777', 0, 'root', 0, 'root');
