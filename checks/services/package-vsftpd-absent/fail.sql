INSERT INTO packages (name, version, status, path) VALUES
  ('vsftpd', '1.0', 'installed', '/var/lib/dpkg/status');
