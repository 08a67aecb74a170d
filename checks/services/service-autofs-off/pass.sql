INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('autofs', 'service', 'disabled', 0, 0),
  ('autofs-other', 'service', 'enabled', 1, 1);
