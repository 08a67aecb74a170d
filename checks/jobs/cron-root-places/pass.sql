INSERT INTO cron_jobs (user, schedule, command, kind, path, line) VALUES
  ('root', '25 6 * * *', 'cd / && run-parts --report /etc/cron.daily', 'system', '/etc/crontab',
    19),
  ('root', '0 3 * * *', 'find /home/ftp/ -mtime +90 -delete > /tmp/x/log', 'system',
    '/etc/crontab', 20),
  ('li', '0 2 * * *', '/home/li/backup', 'crontab', '/var/spool/cron/crontabs/li', 1);
