INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_sticky, is_group_writable,
                   is_world_writable) VALUES
  ('/etc/crontab', 'file', '0644', 0, 0, 'root', 'root', 0, 0, 0),
  ('/etc/cron.d', 'directory', '0755', 0, 0, 'root', 'root', 0, 0, 0),
  ('/var/spool/cron/crontabs', 'directory', '1730', 0, 106, 'root', 'crontab', 1, 1, 0);
