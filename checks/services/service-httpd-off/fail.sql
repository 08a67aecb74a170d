INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('apache2', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/apache2.service'),
  ('apache2', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/apache2.socket');
