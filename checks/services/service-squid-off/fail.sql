INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('squid', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/squid.service'),
  ('squid', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/squid.socket');
