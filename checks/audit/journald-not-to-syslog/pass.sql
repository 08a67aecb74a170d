INSERT INTO journald_config (key, value, number, is_default, path, line) VALUES
  ('forwardtosyslog', 'no', NULL, 0, '/etc/systemd/journald.conf', 3);
