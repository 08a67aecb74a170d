INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('cronie', 'service', 'enabled', 1, 1);
