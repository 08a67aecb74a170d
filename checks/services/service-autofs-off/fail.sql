INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('autofs', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/autofs.service'),
  ('autofs', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/autofs.socket');
