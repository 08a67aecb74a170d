INSERT INTO cron_jobs (user, schedule, command, kind, is_writable_by_others, path, line) VALUES
  ('root', 'daily', '/etc/cron.daily/backup', 'directory', 1, '/etc/cron.daily/backup', NULL),
  ('root', '25 6 * * *', 'run-parts /etc/cron.daily', 'system', 0, '/etc/crontab', 19);
