INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('pcscd', 'service', 'disabled', 0, 0),
  ('pcscd-other', 'service', 'enabled', 1, 1);
