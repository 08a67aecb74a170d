INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('ypserv', 'service', 'disabled', 0, 0),
  ('ypserv-other', 'service', 'enabled', 1, 1);
