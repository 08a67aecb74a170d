INSERT INTO journald_config (key, value, number, is_default, path, line) VALUES
  ('storage', 'auto', NULL, 1, '/etc/systemd/journald.conf', NULL);
