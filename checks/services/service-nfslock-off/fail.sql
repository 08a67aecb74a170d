INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('nfs-lock', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/nfs-lock.service'),
  ('nfs-lock', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/nfs-lock.socket');
