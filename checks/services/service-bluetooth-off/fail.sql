INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('bluetooth', 'service', 'enabled', 1, NULL, '/usr/lib/systemd/system/bluetooth.service');
