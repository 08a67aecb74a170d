INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('apport', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/apport.service'),
  ('apport', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/apport.socket');
