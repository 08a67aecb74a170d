INSERT INTO packages (name, status) VALUES ('aide', 'installed');
INSERT INTO aide (kind, name, value, path) VALUES
  ('setting', 'database_in', 'file:/var/lib/aide/aide.db', '/etc/aide/aide.conf'),
  ('schedule', 'cron', '0 4 1 * * root aide --check', '/etc/crontab'),
  ('schedule', 'cron', 'aide --check', '/etc/cron.monthly/aide');
