INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/localmessages', 'file', '0640', 0, 'root', 4, 'adm'),
  ('/var/log/old/localmessages', 'file', '0640', 0, 'root', 1000, 'li');
