INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/cron.yearly', 'directory', '0700', 0, 0, 'root', 'root'),
  ('/etc/cron.yearly.old', 'directory', '0777', 1000, 1000, 'li', 'li');
