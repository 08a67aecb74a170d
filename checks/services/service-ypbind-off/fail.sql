INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('nis', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/nis.service'),
  ('nis', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/nis.socket');
