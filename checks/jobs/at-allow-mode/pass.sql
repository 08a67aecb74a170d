INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/at.allow', 'file', '0640', 0, 0, 'root', 'root'),
  ('/etc/at.allow.old', 'file', '0777', 0, 0, 'root', 'root');
