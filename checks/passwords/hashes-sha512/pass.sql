INSERT INTO passwords (name, state, algorithm, last_change, min_days, max_days, warn_days,
                inactive_days, path,
                       line) VALUES
  ('li', 'set', 'sha512', '2026-01-01', 7, 60, 7, 30, '/etc/shadow', 1),
  ('bin', 'none', NULL, NULL, NULL, NULL, NULL, NULL, '/etc/shadow', 2);
