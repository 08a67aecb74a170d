INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/syslog', 'file', '0640', 1000, 'li', 4, 'adm');
