INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/localmessages', 'file', '0644', 0, 'root', 0, 'root'),
  ('/var/log/old/localmessages', 'file', '0777', 0, 'root', 0, 'root');
