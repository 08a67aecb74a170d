INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-journald', 'service', 'static', 0, NULL),
  ('systemd-journald', 'socket', 'enabled', 1, NULL);
