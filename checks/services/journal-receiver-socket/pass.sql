INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-journal-remote', 'service', 'disabled', 0, 0),
  ('systemd-journal-remote-other', 'service', 'enabled', 1, 1);
