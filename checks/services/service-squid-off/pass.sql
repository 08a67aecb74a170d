INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('squid', 'service', 'disabled', 0, 0),
  ('squid-other', 'service', 'enabled', 1, 1);
