INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('smb', 'service', 'disabled', 0, 0),
  ('smb-other', 'service', 'enabled', 1, 1);
