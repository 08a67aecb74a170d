INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/shadow-', 'file', '0640', 1000, 0, 'zhang', 'root');
