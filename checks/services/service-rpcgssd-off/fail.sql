INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rpc-gssd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rpc-gssd.service'),
  ('rpc-gssd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rpc-gssd.socket');
