INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('netfs', 'service', 'disabled', 0, 0),
  ('netfs-other', 'service', 'enabled', 1, 1);
