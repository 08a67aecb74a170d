INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('avahi-daemon', 'service', 'disabled', 0, NULL, '/usr/lib/systemd/system/avahi-daemon.service'),
  ('avahi-daemon', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/avahi-daemon.socket');
