-- rsyslog was removed long ago, its last file is still there; the journal goes on.
INSERT INTO os (id, name, version_id, kernel) VALUES ('debian', 'Debian GNU/Linux', '12', '6.1.0-41-amd64');
INSERT INTO log_spans (log, kind, parts, first_at, last_at, days, bytes, is_rotated, unreadable, path) VALUES
  ('/var/log/syslog', 'text', 1, '2025-01-01T00:00:00Z', '2025-03-01T00:00:00Z', 59, 9, 0, 0,
   '/var/log/syslog'),
  ('journal', 'journal', 9, '2025-07-01T00:00:00Z', '2026-01-13T00:00:01Z', 196, 9, 1, 0,
   '/var/log/journal');
