INSERT INTO packages (name, version, status) VALUES
  ('vsftpd', '1.0', 'config-files'),
  ('vsftpd-doc', '1.0', 'installed');
