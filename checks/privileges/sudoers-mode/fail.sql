INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sudoers', 'file', '0442', 0, 0, 'root', 'root');
