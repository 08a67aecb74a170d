INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-journal-upload', 'service', 'disabled', 0, 0),
  ('systemd-journal-upload-other', 'service', 'enabled', 1, 1);
