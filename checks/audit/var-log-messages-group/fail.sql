INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/messages', 'file', '0640', 0, 'root', 100, 'users');
