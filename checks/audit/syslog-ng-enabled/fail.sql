INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('syslog-ng', 'service', 'enabled', 1, 0),
  ('syslog-ng', 'socket', 'enabled', 1, NULL);
