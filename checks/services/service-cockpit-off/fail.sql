INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('cockpit', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/cockpit.service'),
  ('cockpit', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/cockpit.socket');
