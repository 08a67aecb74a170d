INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ssh/ssh_host_rsa_key.pub', 'file', '0664', 0, 7, 'root', 'root');
