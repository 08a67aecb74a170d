INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/apt/history.log', 'file', '0640', 0, 'root', 1000, 'li');
