INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('saslauthd', 'service', 'disabled', 0, 0),
  ('saslauthd-other', 'service', 'enabled', 1, 1);
