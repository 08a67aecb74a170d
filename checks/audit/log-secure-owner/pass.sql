INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/secure', 'file', '0640', 104, 'syslog', 0, 'root'),
  ('/var/log/secure.x', 'file', '0640', 1000, 'li', 1000, 'li');
