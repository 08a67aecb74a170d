INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('smbd', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/smbd.service'),
  ('nfs-server', 'service', 'enabled', 1, NULL, '/usr/lib/systemd/system/nfs-server.service');
