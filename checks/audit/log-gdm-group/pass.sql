INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/gdm/greeter.log', 'file', '0640', 0, 'root', 120, 'gdm'),
  ('/var/log/gdm3/greeter.log', 'file', '0640', 0, 'root', 1000, 'li');
