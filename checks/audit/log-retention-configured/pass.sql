INSERT INTO logrotate (pattern, frequency, parts, kept_days, is_by_size, is_kept_forever, path, line) VALUES
  ('/var/log/syslog', 'weekly', 26, 182, 0, 0, '/etc/logrotate.d/rsyslog', 1),
  ('/var/log/auth.log', 'weekly', -1, NULL, 0, 1, '/etc/logrotate.d/rsyslog', 2),
  ('/var/log/messages', 'weekly', 4, 28, 0, 0, '/etc/logrotate.d/rsyslog', 3),
  (NULL, 'weekly', 4, 28, 0, 0, '/etc/logrotate.conf', NULL);
INSERT INTO log_files (file) VALUES ('/var/log/syslog'), ('/var/log/auth.log');
INSERT INTO journald_config (key, number) VALUES ('maxretentionsec', 0);
