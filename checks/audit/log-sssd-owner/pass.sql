INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/sssd/sssd.log', 'file', '0640', 112, 'sssd', 0, 'root'),
  ('/var/log/sssd.log', 'file', '0640', 1000, 'li', 1000, 'li');
