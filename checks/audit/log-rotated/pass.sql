INSERT INTO log_spans (log, kind, parts, first_at, last_at, bytes, is_rotated, unreadable, path) VALUES
  ('/var/log/his/app.log', 'text', 1, '2025-07-01T00:00:00Z', '2026-01-14T23:00:00Z', 524288000, 0, 0,
   '/var/log/his/app.log'),
  ('/var/log/syslog', 'text', 9, '2025-07-01T00:00:00Z', '2026-01-14T23:00:00Z', 9524288000, 1, 0,
   '/var/log/syslog');
