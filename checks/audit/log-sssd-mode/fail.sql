INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/sssd', 'directory', '0775', 0, 'root', 0, 'root');
