INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('cups', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/cups.service'),
  ('cups', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/cups.socket'),
  ('cups-browsed', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/cups-browsed.service');
