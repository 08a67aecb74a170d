INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('ntpd', 'service', 'disabled', 0, 0),
  ('ntpd-other', 'service', 'enabled', 1, 1);
