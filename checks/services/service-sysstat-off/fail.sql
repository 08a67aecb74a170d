INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('sysstat', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/sysstat.service'),
  ('sysstat', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/sysstat.socket');
