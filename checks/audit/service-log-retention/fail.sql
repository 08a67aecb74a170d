INSERT INTO log_spans (log, kind, parts, first_at, last_at, days, longest_gap_days, bytes, is_rotated,
                       unreadable, path) VALUES
  ('/var/log/nginx/access.log', 'text', 15, '2026-01-01T00:00:00Z', '2026-01-14T23:00:00Z', 13.9, 0, 9, 1, 0,
   '/var/log/nginx/access.log'),
  ('/var/log/postgresql/postgresql-15-main.log', 'text', 11, '2025-11-01T00:00:00Z', '2026-01-14T23:00:00Z',
   74.9, 0, 9, 1, 0, '/var/log/postgresql/postgresql-15-main.log');
INSERT INTO files (path, type, mode, user, modified_at) VALUES
  ('/etc/machine-id', 'file', '0444', 'root', '2024-01-03T00:00:00Z');
