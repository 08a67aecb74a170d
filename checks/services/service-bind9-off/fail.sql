INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('bind9', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/bind9.service'),
  ('bind9', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/bind9.socket');
