INSERT INTO services (name, kind, state, is_enabled, is_running, path) VALUES
  ('ssh', 'service', 'enabled', 1, 1, '/usr/lib/systemd/system/ssh.service'),
  ('vsftpd', 'service', 'disabled', 0, 0, '/usr/lib/systemd/system/vsftpd.service'),
  ('proftpd', 'service', 'masked', 0, NULL, '/etc/systemd/system/proftpd.service');
