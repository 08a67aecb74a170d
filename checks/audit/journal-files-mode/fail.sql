INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/journal/7a/system.journal', 'file', '0644', 0, 'root', 0, 'root');
