INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('nfs-idmapd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/nfs-idmapd.service'),
  ('nfs-idmapd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/nfs-idmapd.socket');
