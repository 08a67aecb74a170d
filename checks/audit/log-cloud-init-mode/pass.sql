INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/cloud-init.log.1', 'file', '0644', 0, 'root', 0, 'root'),
  ('/var/log/old/cloud-init.log', 'file', '0777', 0, 'root', 0, 'root');
