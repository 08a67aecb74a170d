INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('vsftpd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/vsftpd.service'),
  ('vsftpd', 'socket', 'enabled', 1, NULL, '/usr/lib/systemd/system/vsftpd.socket');
