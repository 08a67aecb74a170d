INSERT INTO packages (name, version, status, path) VALUES
  ('ncftp', '1.0', 'installed', '/var/lib/dpkg/status');
