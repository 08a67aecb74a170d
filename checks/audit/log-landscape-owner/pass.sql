INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/landscape/sysinfo.log', 'file', '0640', 111, 'landscape', 0, 'root'),
  ('/var/log/landscape.log', 'file', '0640', 1000, 'li', 1000, 'li');
