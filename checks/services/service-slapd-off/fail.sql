INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('slapd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/slapd.service'),
  ('slapd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/slapd.socket');
