INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/a', 'file', '0640', 0, 'root', 4, 'adm'),
  ('/var/log/b', 'file', '0600', 0, 'root', 4, 'adm'),
  ('/var/log/d', 'directory', '0755', 0, 'root', 4, 'adm'),
  ('/var/log/d/x', 'file', '0666', 0, 'root', 4, 'adm');
