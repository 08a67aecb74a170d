INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/at.deny', 'file', '0640', 0, 0, 'root', 'root');
