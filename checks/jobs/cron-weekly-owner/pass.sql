INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/cron.weekly', 'directory', '0700', 0, 1000, 'root', 'staff'),
  ('/etc/cron.weekly.old', 'directory', '0700', 1000, 0, 'zhang', 'root');
