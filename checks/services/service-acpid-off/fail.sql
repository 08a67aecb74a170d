INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('acpid', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/acpid.service'),
  ('acpid', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/acpid.socket');
