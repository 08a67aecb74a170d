INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sudoers.d', 'directory', '0750', 1000, 0, 'zhang', 'root'),
  ('/etc/sudoers.d.old', 'directory', '0750', 0, 1000, 'root', 'zhang');
