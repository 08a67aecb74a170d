INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/sudoers.d', 'directory', '0752', 0, 0, 'root', 'root');
