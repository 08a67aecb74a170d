INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('systemd-coredump', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/systemd-coredump.service'),
  ('systemd-coredump', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/systemd-coredump.socket');
