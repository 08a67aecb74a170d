INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('nginx', 'service', 'disabled', 0, 0),
  ('nginx-other', 'service', 'enabled', 1, 1);
