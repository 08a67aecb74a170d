INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('ntpdate', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/ntpdate.service'),
  ('ntpdate', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/ntpdate.socket');
