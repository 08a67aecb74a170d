INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/auth.log', 'file', '0640', 0, 'root', 0, 'root'),
  ('/var/log/auth.log.x', 'file', '0777', 0, 'root', 0, 'root');
