INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('frr', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/frr.service'),
  ('frr', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/frr.socket');
