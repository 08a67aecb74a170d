INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/journal/7a/system.journal', 'file', '0640', 0, 'root', 0, 'root'),
  ('/var/log/journal.txt', 'file', '0640', 1000, 'li', 1000, 'li');
