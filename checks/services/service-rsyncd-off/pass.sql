INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rsyncd', 'service', 'disabled', 0, 0),
  ('rsyncd-other', 'service', 'enabled', 1, 1);
