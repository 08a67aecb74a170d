INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('cockpit', 'service', 'disabled', 0, 0),
  ('cockpit-other', 'service', 'enabled', 1, 1);
