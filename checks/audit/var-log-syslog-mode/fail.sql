INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/syslog', 'file', '0644', 0, 'root', 4, 'adm');
