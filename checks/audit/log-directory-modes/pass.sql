INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/var/log/syslog', 'file', '0640', 0, 0, 'root', 'root'),
  ('/var/log/apt', 'directory', '0755', 0, 0, 'root', 'root'),
  ('/var/log/apt/history.log', 'file', '0644', 0, 0, 'root', 'root');
