INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('xinetd', 'service', 'disabled', 0, 0),
  ('xinetd-other', 'service', 'enabled', 1, 1);
