INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('cpupower', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/cpupower.service'),
  ('cpupower', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/cpupower.socket');
