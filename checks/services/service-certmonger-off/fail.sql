INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('certmonger', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/certmonger.service'),
  ('certmonger', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/certmonger.socket');
