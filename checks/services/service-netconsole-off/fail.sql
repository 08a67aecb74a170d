INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('netconsole', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/netconsole.service'),
  ('netconsole', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/netconsole.socket');
