INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('abrtd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/abrtd.service'),
  ('abrtd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/abrtd.socket');
