INSERT INTO files (path, type, mode, uid, user, group_name) VALUES
  ('/var/log/wtmp', 'file', '0664', 0, 'root', 'utmp'), ('/var/log/btmp', 'file', '0660', 0, 'root', 'utmp');
