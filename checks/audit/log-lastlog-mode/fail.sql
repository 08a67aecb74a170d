INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/lastlog', 'file', '0666', 0, 'root', 0, 'root');
