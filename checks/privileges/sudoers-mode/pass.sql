INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sudoers', 'file', '0440', 0, 0, 'root', 'root'),
  ('/etc/sudoers.old', 'file', '0777', 0, 0, 'root', 'root');
