INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ssh/ssh_host_rsa_key', 'file', '0640', 0, 0, 'root', 'root');
