INSERT INTO cron_jobs (user, schedule, command, kind, is_writable_by_others, path, line) VALUES
  ('root', '25 6 * * *', 'run-parts /etc/cron.daily', 'system', 0, '/etc/crontab', 19),
  ('li', '0 2 * * *', '/home/li/backup', 'crontab', 0, '/var/spool/cron/crontabs/li', 1);
