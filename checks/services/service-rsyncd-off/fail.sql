INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rsync', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rsync.service'),
  ('rsync', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rsync.socket');
