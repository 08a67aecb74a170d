INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('slapd', 'service', 'disabled', 0, 0),
  ('slapd-other', 'service', 'enabled', 1, 1);
