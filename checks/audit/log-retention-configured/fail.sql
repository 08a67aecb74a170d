INSERT INTO logrotate (pattern, frequency, parts, kept_days, is_by_size, is_kept_forever, path, line) VALUES
  ('/var/log/*log', 'weekly', 4, 28, 0, 0, '/etc/logrotate.d/rsyslog', 1);
INSERT INTO log_files (file) VALUES ('/var/log/syslog');
