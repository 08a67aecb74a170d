INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log', 'directory', '0775', 0, 'root', 4, 'adm');
