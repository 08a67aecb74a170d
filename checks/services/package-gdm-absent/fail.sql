INSERT INTO packages (name, version, status, path) VALUES
  ('gdm3', '1.0', 'installed', '/var/lib/dpkg/status');
