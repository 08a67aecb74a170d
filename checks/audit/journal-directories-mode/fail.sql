INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/journal/7a', 'directory', '2755', 0, 'root', 0, 'root');
