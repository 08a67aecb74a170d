INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/etc/audit/audit.rules', 'file', '0640', 0, 'root', 0, 'root'),
  ('/etc/audit/audit.rules.prev', 'file', '0777', 0, 'root', 0, 'root');
