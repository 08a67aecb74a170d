INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/journal/7a', 'directory', '0640', 0, 'root', 0, 'root'),
  ('/var/log/journals', 'directory', '0640', 1000, 'li', 1000, 'li');
