INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/lastlog', 'file', '0640', 0, 'root', 43, 'utmp'),
  ('/var/log/lastlog-tool', 'file', '0640', 0, 'root', 1000, 'li');
