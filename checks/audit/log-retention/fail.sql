-- The host is two years old: syslog reaches back five weeks, and nothing has the sign-ins.
INSERT INTO log_spans (log, kind, parts, first_at, last_at, days, longest_gap_days, bytes, is_rotated,
                       unreadable, path) VALUES
  ('/var/log/syslog', 'text', 5, '2025-12-10T00:00:00Z', '2026-01-14T23:00:00Z', 35.9, 0, 900, 1, 0,
   '/var/log/syslog'),
  ('/var/log/wtmp', 'wtmp', 1, NULL, NULL, 0, 0, 0, 0, 0, '/var/log/wtmp');
INSERT INTO files (path, type, mode, user, modified_at) VALUES
  ('/etc/machine-id', 'file', '0444', 'root', '2024-01-03T00:00:00Z');
