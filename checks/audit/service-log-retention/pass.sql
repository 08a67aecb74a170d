-- A new site's log has not been rotated yet.
INSERT INTO log_spans (log, kind, parts, first_at, last_at, days, longest_gap_days, bytes, is_rotated,
                       unreadable, path) VALUES
  ('/var/log/nginx/access.log', 'text', 27, '2025-07-18T00:00:00Z', '2026-01-14T23:00:00Z', 180.9, 0, 9, 1, 0,
   '/var/log/nginx/access.log'),
  ('/var/log/nginx/new.log', 'text', 1, '2026-01-10T00:00:00Z', '2026-01-14T23:00:00Z', 4.9, 0, 9, 0, 0,
   '/var/log/nginx/new.log'),
  ('/var/log/nginx/error.log', 'text', 3, '2026-01-01T00:00:00Z', '2026-01-14T23:00:00Z', 13.9, 0, 9, 1, 0,
   '/var/log/nginx/error.log');
INSERT INTO files (path, type, mode, user, modified_at) VALUES
  ('/etc/machine-id', 'file', '0444', 'root', '2024-01-03T00:00:00Z');
