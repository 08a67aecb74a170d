INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('sysstat', 'service', 'disabled', 0, 0),
  ('sysstat-other', 'service', 'enabled', 1, 1);
