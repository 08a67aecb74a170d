INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('tftp', 'service', 'disabled', 0, 0),
  ('tftp-other', 'service', 'enabled', 1, 1);
