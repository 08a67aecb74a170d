INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/gdm3/greeter.log', 'file', '0640', 120, 'gdm', 0, 'root'),
  ('/var/log/gdm/greeter.log', 'file', '0640', 1000, 'li', 1000, 'li');
