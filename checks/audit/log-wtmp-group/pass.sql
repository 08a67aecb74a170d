INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/btmp.1', 'file', '0640', 0, 'root', 43, 'utmp'),
  ('/var/log/utmp', 'file', '0640', 0, 'root', 1000, 'li');
