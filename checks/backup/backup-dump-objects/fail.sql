INSERT INTO cron_jobs (user, schedule, command, kind, path, line) VALUES
  ('root', '0 2 * * *', 'mysqldump -uBACKUPER his > /backup/his.sql', 'system', '/etc/cron.d/his', 1);
INSERT INTO mysql_config (scope, key, value, is_effective) VALUES ('mysqldump', 'events', 'ON', 1),
  ('mysqldump', 'routines', 'OFF', 1), ('client', 'routines', 'ON', 1);
