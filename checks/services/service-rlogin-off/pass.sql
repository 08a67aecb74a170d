INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rlogin', 'service', 'disabled', 0, 0),
  ('rlogin-other', 'service', 'enabled', 1, 1);
