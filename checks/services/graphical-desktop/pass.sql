INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('gdm3', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/gdm3.service'),
  ('getty@tty1', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/getty@.service');
