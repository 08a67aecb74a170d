INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('smartd', 'service', 'disabled', 0, 0),
  ('smartd-other', 'service', 'enabled', 1, 1);
