INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('atd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/atd.service'),
  ('atd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/atd.socket');
