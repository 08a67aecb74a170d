INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rexec', 'service', 'disabled', 0, 0),
  ('rexec-other', 'service', 'enabled', 1, 1);
