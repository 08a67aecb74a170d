INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/group-', 'file', '0644', 0, 1000, 'root', 'staff'),
  ('/etc/group-.old', 'file', '0644', 1000, 0, 'zhang', 'root');
