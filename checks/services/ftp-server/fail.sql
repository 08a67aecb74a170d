INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('vsftpd', 'service', 'enabled', 1, NULL, '/usr/lib/systemd/system/vsftpd.service'),
  -- Not enabled, but somebody started it.
  ('proftpd', 'service', 'disabled', 0, 1, '/usr/lib/systemd/system/proftpd.service');
