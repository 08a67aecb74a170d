INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/sbin/auditctl', 'file', '0640', 0, 'root', 0, 'root');
