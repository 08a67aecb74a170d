INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/ssh/ssh_host_rsa_key.pub', 'file', '0644', 0, 0, 'root', 'root'),
  ('/etc/ssh/old/x.pub', 'file', '0666', 0, 0, 'root', 'root'),
  ('/etc/ssh/x.publ', 'file', '0666', 0, 0, 'root', 'root');
