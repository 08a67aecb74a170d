INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rsh', 'service', 'disabled', 0, 0),
  ('rsh-other', 'service', 'enabled', 1, 1);
