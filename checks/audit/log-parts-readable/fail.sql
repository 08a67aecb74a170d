INSERT INTO log_spans (log, kind, parts, bytes, is_rotated, unreadable, path) VALUES
  ('/var/log/syslog', 'text', 9, 900, 1, 2, '/var/log/syslog');
