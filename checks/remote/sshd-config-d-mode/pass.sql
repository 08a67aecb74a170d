INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ssh/sshd_config.d', 'directory', '0700', 0, 0, 'root', 'root'),
  ('/etc/ssh/sshd_config.d.old', 'directory', '0777', 0, 0, 'root', 'root');
