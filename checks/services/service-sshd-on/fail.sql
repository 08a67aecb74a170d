INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('ssh', 'service', 'disabled', 0, 0),
  ('ssh-other', 'service', 'enabled', 1, 1);
