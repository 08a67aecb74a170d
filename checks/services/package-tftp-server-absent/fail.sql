INSERT INTO packages (name, version, status, path) VALUES
  ('tftpd', '1.0', 'installed', '/var/lib/dpkg/status');
