INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('tuned', 'service', 'disabled', 0, 0),
  ('tuned-other', 'service', 'enabled', 1, 1);
