INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('xinetd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/xinetd.service'),
  ('xinetd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/xinetd.socket');
