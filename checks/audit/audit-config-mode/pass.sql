INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/etc/audit/auditd.conf', 'file', '0640', 0, 'root', 0, 'root'),
  ('/etc/audit/notes', 'file', '0777', 0, 'root', 0, 'root');
