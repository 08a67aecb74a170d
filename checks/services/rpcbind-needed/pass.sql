INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rpcbind', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/rpcbind.service'),
  ('nfs-server', 'service', 'enabled', 1, 0, '/usr/lib/systemd/system/nfs-server.service');
