INSERT INTO files (path, type, mode, uid, user, group_name) VALUES
  ('/var/log/btmp', 'file', '0660', 0, 'root', 'utmp');
