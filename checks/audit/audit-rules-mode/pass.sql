INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/etc/audit/rules.d/a.rules', 'file', '0640', 0, 'root', 4, 'adm'),
  ('/etc/audit/rules.d/note', 'file', '0644', 0, 'root', 4, 'adm');
