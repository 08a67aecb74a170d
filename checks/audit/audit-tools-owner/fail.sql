INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/sbin/auditctl', 'file', '0640', 1000, 'li', 4, 'adm');
