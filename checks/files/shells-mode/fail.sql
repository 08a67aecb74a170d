INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/shells', 'file', '0646', 0, 0, 'root', 'root');
