INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-timesyncd', 'service', 'disabled', 0, 0),
  ('systemd-timesyncd-other', 'service', 'enabled', 1, 1);
