INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('apparmor', 'service', 'disabled', 0, 0),
  ('apparmor-other', 'service', 'enabled', 1, 1);
