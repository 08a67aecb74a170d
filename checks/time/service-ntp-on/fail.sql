INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('ntp', 'service', 'disabled', 0, 0),
  ('ntp-other', 'service', 'enabled', 1, 1);
