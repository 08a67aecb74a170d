INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/usr/bin/journalctl', 'file', '0740', 0, 'root', 0, 'root'),
  ('/usr/bin/journalctl.old', 'file', '0777', 0, 'root', 0, 'root');
