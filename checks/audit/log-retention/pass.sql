-- auth.log is short, but the journal has the sign-ins, too; wtmp was made a week late.
INSERT INTO log_spans (log, kind, parts, first_at, last_at, days, longest_gap_days, bytes, is_rotated,
                       unreadable, path) VALUES
  ('journal', 'journal', 9, '2025-07-01T00:00:00Z', '2026-01-14T23:00:00Z', 197.9, 0, 900, 1, 0,
   '/var/log/journal'),
  ('/var/log/auth.log', 'text', 5, '2025-12-20T00:00:00Z', '2026-01-14T23:00:00Z', 25.9, 0, 900, 1, 0,
   '/var/log/auth.log'),
  ('/var/log/wtmp', 'wtmp', 2, '2025-07-18T23:00:00Z', '2026-01-14T20:00:00Z', 179.9, 6, 900, 1, 0,
   '/var/log/wtmp'),
  ('/var/log/btmp', 'btmp', 1, '2026-01-10T00:00:00Z', '2026-01-12T00:00:00Z', 2, 1, 900, 0, 0,
   '/var/log/btmp');
INSERT INTO files (path, type, mode, user, modified_at) VALUES
  ('/etc/machine-id', 'file', '0444', 'root', '2025-07-12T00:00:00Z');
