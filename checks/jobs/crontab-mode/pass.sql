INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/crontab', 'file', '0600', 0, 0, 'root', 'root'),
  ('/etc/crontab.old', 'file', '0777', 0, 0, 'root', 'root');
