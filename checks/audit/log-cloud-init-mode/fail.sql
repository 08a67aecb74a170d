INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/cloud-init.log.1', 'file', '0664', 0, 'root', 0, 'root');
