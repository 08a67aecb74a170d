INSERT INTO cron_jobs (user, schedule, command, kind, path, line) VALUES
  ('root', '17 * * * *', '/usr/bin/test -x /usr/sbin/anacron', 'system', '/etc/crontab', 19),
  ('root', '18 * * * *', 'cd /srv/open && ./run', 'system', '/etc/crontab', 20),
  ('li', '0 2 * * *', '/home/li/backup -q', 'crontab', '/var/spool/cron/crontabs/li', 1);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/usr/bin/test', 'file', '0755', 0, 0, 'root', 'root', 0, 0),
  ('/home/li/backup', 'file', '0775', 1000, 1000, 'li', 'li', 1, 0);
