INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('named', 'service', 'disabled', 0, 0),
  ('named-other', 'service', 'enabled', 1, 1);
