INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('apport', 'service', 'disabled', 0, 0),
  ('apport-other', 'service', 'enabled', 1, 1);
