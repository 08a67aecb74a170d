INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/sbin/auditctl', 'file', '0755', 0, 'root', 4, 'adm');
