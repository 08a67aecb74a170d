INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/cron.yearly', 'directory', '0700', 0, 1000, 'root', 'li');
