INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('firewalld', 'service', 'disabled', 0, 0),
  ('firewalld-other', 'service', 'enabled', 1, 1);
