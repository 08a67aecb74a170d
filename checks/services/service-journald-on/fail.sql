INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-journald', 'service', 'masked', 0, 0),
  ('systemd-journald-other', 'service', 'enabled', 1, 1);
