-- Packages are not installed every day.
INSERT INTO log_spans (log, kind, parts, first_at, last_at, days, longest_gap_days, bytes, is_rotated,
                       unreadable, path) VALUES
  ('journal', 'journal', 9, '2025-07-01T00:00:00Z', '2026-01-14T23:00:00Z', 197.9, 3, 900, 1, 0,
   '/var/log/journal'),
  ('/var/log/dpkg.log', 'text', 3, '2025-07-01T00:00:00Z', '2026-01-14T23:00:00Z', 197.9, 41.5, 900, 1, 0,
   '/var/log/dpkg.log');
