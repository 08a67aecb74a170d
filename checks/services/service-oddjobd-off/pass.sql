INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('oddjobd', 'service', 'disabled', 0, 0),
  ('oddjobd-other', 'service', 'enabled', 1, 1);
