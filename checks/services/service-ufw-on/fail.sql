INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('ufw', 'service', 'disabled', 0, 0),
  ('ufw-other', 'service', 'enabled', 1, 1);
