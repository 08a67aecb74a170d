INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-journald', 'service', 'enabled', 1, 1);
