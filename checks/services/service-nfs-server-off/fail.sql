INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('nfs-kernel-server', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/nfs-kernel-server.service'),
  ('nfs-kernel-server', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/nfs-kernel-server.socket');
