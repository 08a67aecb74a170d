INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('quota-nld', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/quota-nld.service'),
  ('quota-nld', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/quota-nld.socket');
