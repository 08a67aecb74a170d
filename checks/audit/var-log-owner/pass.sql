INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log', 'directory', '0640', 0, 'root', 4, 'adm');
