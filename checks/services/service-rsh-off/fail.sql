INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rsh', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rsh.service'),
  ('rsh', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rsh.socket');
