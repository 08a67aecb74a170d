INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('ntpdate', 'service', 'disabled', 0, 0),
  ('ntpdate-other', 'service', 'enabled', 1, 1);
