INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/sssd/sssd.log', 'file', '0640', 0, 'root', 112, 'sssd'),
  ('/var/log/sssd.log', 'file', '0640', 0, 'root', 1000, 'li');
