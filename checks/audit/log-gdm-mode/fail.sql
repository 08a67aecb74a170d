INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/gdm/greeter.log', 'file', '0664', 0, 'root', 0, 'root');
