INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('psacct', 'service', 'disabled', 0, 0),
  ('psacct-other', 'service', 'enabled', 1, 1);
