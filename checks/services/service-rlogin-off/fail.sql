INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rlogin', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rlogin.service'),
  ('rlogin', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rlogin.socket');
