INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('apparmor', 'service', 'enabled', 1, 1);
