INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('netconsole', 'service', 'disabled', 0, 0),
  ('netconsole-other', 'service', 'enabled', 1, 1);
