INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/at.allow', 'file', '0640', 0, 1000, 'root', 'staff'),
  ('/etc/at.allow.old', 'file', '0640', 1000, 0, 'zhang', 'root');
