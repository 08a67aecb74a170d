INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('systemd-journal-upload', 'service', 'enabled', 1, 1);
