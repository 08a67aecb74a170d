INSERT INTO logrotate (pattern, frequency, parts, kept_days, is_by_size, is_kept_forever, path, line) VALUES
  (NULL, 'weekly', 4, 28, 0, 0, '/etc/logrotate.conf', NULL);
INSERT INTO services (name, kind, state, is_enabled) VALUES ('logrotate', 'timer', 'disabled', 0), ('logrotate', 'service', 'static', 1);
