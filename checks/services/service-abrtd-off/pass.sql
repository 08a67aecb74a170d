INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('abrtd', 'service', 'disabled', 0, 0),
  ('abrtd-other', 'service', 'enabled', 1, 1);
