INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('nginx', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/nginx.service'),
  ('nginx', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/nginx.socket');
