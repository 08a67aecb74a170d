INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('ypbind', 'service', 'disabled', 0, 0),
  ('ypbind-other', 'service', 'enabled', 1, 1);
