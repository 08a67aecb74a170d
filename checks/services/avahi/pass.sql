INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('avahi-daemon', 'service', 'masked', 0, 0, '/etc/systemd/system/avahi-daemon.service');
