INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/audit/audit.log', 'file', '0600', 0, 'root', 0, 'root'),
  ('/var/log/audit.log', 'file', '0777', 0, 'root', 0, 'root');
