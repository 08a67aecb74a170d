INSERT INTO cron_jobs (user, schedule, command, kind, path, line) VALUES
  ('root', '0 2 * * *', 'mysqldump --all-databases --routines --events | gzip > /backup/his.sql.gz', 'system', '/etc/cron.d/his', 1),
  ('root', '5 2 * * *', '/usr/bin/mariadb-dump -AER > /backup/lis.sql', 'system', '/etc/cron.d/lis', 1),
  -- An extract for the statistics office.
  ('root', '9 2 * * *', 'mysqldump --no-create-info his visits > /srv/out/visits.sql', 'system', '/etc/cron.d/out', 1);
INSERT INTO timers (name, command, path) VALUES
  ('dump', '/usr/bin/mysqldump --routines --events his', '/etc/systemd/system/dump.timer');
