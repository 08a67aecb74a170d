INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_sticky, is_group_writable,
                   is_world_writable) VALUES
  ('/etc/crontab', 'file', '0664', 0, 100, 'root', 'users', 0, 1, 0),
  ('/etc/cron.daily', 'directory', '0755', 1000, 0, 'li', 'root', 0, 0, 0),
  ('/etc/cron.d', 'directory', '0777', 0, 0, 'root', 'root', 0, 1, 1);
