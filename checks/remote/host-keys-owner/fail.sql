INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ssh/ssh_host_rsa_key', 'file', '0600', 7, 0, 'root', 'root');
