INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('inetutils-telnetd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/inetutils-telnetd.service'),
  ('inetutils-telnetd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/inetutils-telnetd.socket');
