INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('tuned', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/tuned.service'),
  ('tuned', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/tuned.socket');
