INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/cloud-init.log.1', 'file', '0640', 0, 'root', 4, 'adm'),
  ('/var/log/old/cloud-init.log', 'file', '0640', 0, 'root', 1000, 'li');
