INSERT INTO os (id, name, version_id, kernel) VALUES ('debian', 'Debian GNU/Linux', '12', '6.1.0-41-amd64');
INSERT INTO log_spans (log, kind, parts, first_at, last_at, days, bytes, is_rotated, unreadable, path) VALUES
  ('/var/log/syslog', 'text', 5, '2025-12-01T00:00:00Z', '2026-01-12T00:00:00Z', 42, 9, 1, 0,
   '/var/log/syslog');
