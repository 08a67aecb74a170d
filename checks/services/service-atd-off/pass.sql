INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('atd', 'service', 'disabled', 0, 0),
  ('atd-other', 'service', 'enabled', 1, 1);
