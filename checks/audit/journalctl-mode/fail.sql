INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/usr/bin/journalctl', 'file', '0755', 0, 'root', 0, 'root');
