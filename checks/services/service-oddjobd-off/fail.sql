INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('oddjobd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/oddjobd.service'),
  ('oddjobd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/oddjobd.socket');
