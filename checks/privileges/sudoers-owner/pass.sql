INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sudoers', 'file', '0440', 0, 1000, 'root', 'staff'),
  ('/etc/sudoers.old', 'file', '0440', 1000, 0, 'zhang', 'root');
