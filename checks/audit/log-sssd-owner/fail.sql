INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/sssd/sssd.log', 'file', '0640', 1000, 'li', 0, 'root');
