INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/syslog', 'file', '0640', 0, 'root', 4, 'adm'),
  ('/var/log/other', 'file', '0666', 0, 'root', 4, 'adm');
