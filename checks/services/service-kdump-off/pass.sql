INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('kdump', 'service', 'disabled', 0, 0),
  ('kdump-other', 'service', 'enabled', 1, 1);
