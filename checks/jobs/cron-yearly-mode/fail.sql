INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/etc/cron.yearly', 'directory', '0702', 0, 0, 'root', 'root');
