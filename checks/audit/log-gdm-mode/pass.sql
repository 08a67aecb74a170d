INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/gdm/greeter.log', 'file', '0660', 0, 'root', 0, 'root'),
  ('/var/log/gdm3/greeter.log', 'file', '0777', 0, 'root', 0, 'root');
