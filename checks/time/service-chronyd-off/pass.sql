INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('chrony', 'service', 'disabled', 0, 0),
  ('chrony-other', 'service', 'enabled', 1, 1);
