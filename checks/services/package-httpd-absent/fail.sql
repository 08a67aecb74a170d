INSERT INTO packages (name, version, status, path) VALUES
  ('apache2', '1.0', 'installed', '/var/lib/dpkg/status');
