INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('cpupower', 'service', 'disabled', 0, 0),
  ('cpupower-other', 'service', 'enabled', 1, 1);
