INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('bluetooth', 'service', 'disabled', 0, 0),
  ('bluetooth-other', 'service', 'enabled', 1, 1);
