INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rpc-svcgssd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rpc-svcgssd.service'),
  ('rpc-svcgssd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rpc-svcgssd.socket');
