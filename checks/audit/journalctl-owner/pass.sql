INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/usr/bin/journalctl', 'file', '0640', 0, 'root', 0, 'root'),
  ('/usr/bin/journalctl.old', 'file', '0640', 1000, 'li', 1000, 'li');
