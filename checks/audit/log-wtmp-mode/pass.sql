INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/btmp.1', 'file', '0664', 0, 'root', 0, 'root'),
  ('/var/log/utmp', 'file', '0777', 0, 'root', 0, 'root');
