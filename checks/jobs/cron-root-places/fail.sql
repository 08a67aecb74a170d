INSERT INTO cron_jobs (user, schedule, command, kind, path, line) VALUES
  ('root', '0 2 * * *', '/home/li/backup.sh', 'crontab', '/var/spool/cron/crontabs/root', 1),
  ('root', '0 3 * * *', 'cd /opt && /bin/bash -x /tmp/a/job', 'system', '/etc/cron.d/his', 1),
  ('root', '0 4 * * *', 'flock /run/l LANG=C /var/tmp/sync/run', 'system', '/etc/cron.d/his', 2);
