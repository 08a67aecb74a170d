INSERT INTO packages (name, status) VALUES ('aide', 'installed');
INSERT INTO aide (kind, name, value, path) VALUES
  ('schedule', 'timer', 'dailyaidecheck.timer', '/etc/systemd/system/dailyaidecheck.timer'),
  ('schedule', 'cron', '0 4 1 * * root aide --check', '/etc/crontab');
