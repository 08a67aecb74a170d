INSERT INTO journald_config (key, value, number, is_default, path, line) VALUES
  ('compress', 'yes', NULL, 0, '/etc/systemd/journald.conf', 3),
  ('seal', 'no', NULL, 0, '/etc/systemd/journald.conf', 4);
