INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rpcbind', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rpcbind.service'),
  ('rpcbind', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rpcbind.socket');
