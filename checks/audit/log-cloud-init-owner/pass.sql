INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/cloud-init.log.1', 'file', '0640', 104, 'syslog', 0, 'root'),
  ('/var/log/old/cloud-init.log', 'file', '0640', 1000, 'li', 1000, 'li');
