INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/etc/audit/auditd.conf', 'file', '0640', 0, 'root', 0, 'root'),
  ('/etc/audit/rules.d/n', 'file', '0640', 1000, 'li', 4, 'adm');
