INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('fapolicyd', 'service', 'disabled', 0, 0),
  ('fapolicyd-other', 'service', 'enabled', 1, 1);
