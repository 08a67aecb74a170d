INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/at.allow', 'file', '0640', 0, 0, 'root', 'root');
