INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/journal/7a/system.journal', 'file', '0640', 0, 'root', 101, 'systemd-journal'),
  ('/var/log/journal/notes', 'file', '0640', 0, 'root', 1000, 'li');
