INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rpcsvcgssd', 'service', 'disabled', 0, 0),
  ('rpcsvcgssd-other', 'service', 'enabled', 1, 1);
