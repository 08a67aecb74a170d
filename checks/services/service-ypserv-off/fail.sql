INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('ypserv', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/ypserv.service'),
  ('ypserv', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/ypserv.socket');
