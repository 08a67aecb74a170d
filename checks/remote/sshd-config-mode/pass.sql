INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ssh/sshd_config', 'file', '0600', 0, 0, 'root', 'root'),
  ('/etc/ssh/sshd_config.old', 'file', '0777', 0, 0, 'root', 'root');
