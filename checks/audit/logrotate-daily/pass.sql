INSERT INTO logrotate (pattern, frequency, parts, kept_days, is_by_size, is_kept_forever, path, line) VALUES
  (NULL, 'daily', 180, 180, 0, 0, '/etc/logrotate.conf', NULL),
  ('/var/log/a', 'weekly', 4, 28, 0, 0, '/etc/logrotate.d/a', 1);
INSERT INTO files (path, type) VALUES ('/etc/cron.daily/logrotate', 'file');
