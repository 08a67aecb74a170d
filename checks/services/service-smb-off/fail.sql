INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('nmbd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/nmbd.service'),
  ('nmbd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/nmbd.socket');
