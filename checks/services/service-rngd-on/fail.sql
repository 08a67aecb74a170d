INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rngd', 'service', 'disabled', 0, 0),
  ('rngd-other', 'service', 'enabled', 1, 1);
