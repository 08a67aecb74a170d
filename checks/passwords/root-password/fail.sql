INSERT INTO passwords (name, state, algorithm, last_change, min_days, max_days, warn_days,
                inactive_days, path,
                       line) VALUES
  ('root', 'none', NULL, NULL, NULL, NULL, NULL, NULL, '/etc/shadow', 1);
