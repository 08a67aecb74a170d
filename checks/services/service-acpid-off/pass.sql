INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('acpid', 'service', 'disabled', 0, 0),
  ('acpid-other', 'service', 'enabled', 1, 1);
