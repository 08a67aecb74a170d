INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/crontab', 'file', '0602', 0, 0, 'root', 'root');
