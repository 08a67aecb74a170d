INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('atftpd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/atftpd.service'),
  ('atftpd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/atftpd.socket');
