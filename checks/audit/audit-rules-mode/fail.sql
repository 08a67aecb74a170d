INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/etc/audit/rules.d/a.rules', 'file', '0644', 0, 'root', 4, 'adm');
