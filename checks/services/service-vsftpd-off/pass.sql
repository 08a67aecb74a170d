INSERT INTO services (name, kind, state, is_enabled, is_running) VALUES
  ('vsftpd', 'service', 'disabled', 0, 0),
  ('vsftpd-other', 'service', 'enabled', 1, 1);
