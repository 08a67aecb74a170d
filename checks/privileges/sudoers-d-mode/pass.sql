INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sudoers.d', 'directory', '0750', 0, 0, 'root', 'root'),
  ('/etc/sudoers.d.old', 'directory', '0777', 0, 0, 'root', 'root');
