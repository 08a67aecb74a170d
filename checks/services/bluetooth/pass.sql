INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('bluetooth', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/bluetooth.service');
