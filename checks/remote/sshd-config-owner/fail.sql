INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ssh/sshd_config', 'file', '0600', 1000, 0, 'zhang', 'root');
