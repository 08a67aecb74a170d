INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/localmessages', 'file', '0646', 0, 'root', 0, 'root');
