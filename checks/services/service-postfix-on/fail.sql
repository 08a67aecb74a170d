INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('postfix', 'service', 'disabled', 0, 0),
  ('postfix-other', 'service', 'enabled', 1, 1);
