INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('quota_nld', 'service', 'disabled', 0, 0),
  ('quota_nld-other', 'service', 'enabled', 1, 1);
