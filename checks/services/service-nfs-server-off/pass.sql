INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('nfs', 'service', 'disabled', 0, 0),
  ('nfs-other', 'service', 'enabled', 1, 1);
