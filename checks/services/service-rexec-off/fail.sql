INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('rexec', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/rexec.service'),
  ('rexec', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/rexec.socket');
