INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/secure', 'file', '0640', 0, 'root', 4, 'adm'),
  ('/var/log/secure.x', 'file', '0640', 0, 'root', 1000, 'li');
