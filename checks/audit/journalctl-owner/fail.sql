INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/usr/bin/journalctl', 'file', '0640', 1000, 'li', 0, 'root');
