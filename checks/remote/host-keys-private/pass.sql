INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ssh/ssh_host_rsa_key', 'file', '0600', 0, 0, 'root', 'root'),
  ('/etc/ssh/ssh_host_ecdsa_key', 'file', '0640', 0, 998, 'root', 'ssh_keys'),
  ('/etc/ssh/old/ssh_host_rsa_key', 'file', '0644', 0, 0, 'root', 'root'),
  ('/etc/ssh/ssh_host_rsa_key.pub', 'file', '0644', 0, 0, 'root', 'root');
