INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rdisc', 'service', 'disabled', 0, 0),
  ('rdisc-other', 'service', 'enabled', 1, 1);
