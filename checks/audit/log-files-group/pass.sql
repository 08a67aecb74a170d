INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/kern.log', 'file', '0640', 0, 'root', 4, 'adm'),
  ('/var/log/gdm3/a.log', 'file', '0640', 0, 'root', 1000, 'li');
