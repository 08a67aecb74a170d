INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('smartmontools', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/smartmontools.service'),
  ('smartmontools', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/smartmontools.socket');
