INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('rsyslog', 'service', 'enabled', 1, 0),
  ('rsyslog', 'socket', 'enabled', 1, NULL);
