INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('nfslock', 'service', 'disabled', 0, 0),
  ('nfslock-other', 'service', 'enabled', 1, 1);
