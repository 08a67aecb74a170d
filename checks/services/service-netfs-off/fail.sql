INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('netfs', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/netfs.service'),
  ('netfs', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/netfs.socket');
