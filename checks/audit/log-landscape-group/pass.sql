INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/landscape/sysinfo.log', 'file', '0640', 0, 'root', 111, 'landscape'),
  ('/var/log/landscape.log', 'file', '0640', 0, 'root', 1000, 'li');
