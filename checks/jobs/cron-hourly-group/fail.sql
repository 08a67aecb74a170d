INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/cron.hourly', 'directory', '0700', 0, 1000, 'root', 'zhang');
