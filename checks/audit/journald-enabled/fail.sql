INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-journald', 'service', 'masked', 0, 0),
  ('systemd-journald', 'socket', 'enabled', 1, NULL);
