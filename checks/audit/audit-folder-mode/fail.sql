INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/audit', 'directory', '0750', 0, 'root', 4, 'adm');
