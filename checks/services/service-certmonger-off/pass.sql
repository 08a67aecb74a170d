INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('certmonger', 'service', 'disabled', 0, 0),
  ('certmonger-other', 'service', 'enabled', 1, 1);
