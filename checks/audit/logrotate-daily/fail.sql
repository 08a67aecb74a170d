INSERT INTO logrotate (pattern, frequency, parts, kept_days, is_by_size, is_kept_forever, path, line) VALUES
  (NULL, 'weekly', 26, 182, 0, 0, '/etc/logrotate.conf', NULL);
INSERT INTO files (path, type) VALUES ('/etc/cron.daily/logrotate', 'file');
