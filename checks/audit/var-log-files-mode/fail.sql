INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/wtmp', 'file', '0664', 0, 'root', 43, 'utmp');
