INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rpcbind', 'service', 'disabled', 0, NULL, '/usr/lib/systemd/system/rpcbind.service'),
  ('rpcbind', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rpcbind.socket'),
  ('nfs-server', 'service', 'disabled', 0, NULL, '/usr/lib/systemd/system/nfs-server.service');
INSERT INTO fstab (device, path, type, source, line) VALUES
  ('UUID=5e1f', '/', 'ext4', '/etc/fstab', 9);
