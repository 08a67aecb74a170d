INSERT INTO packages (name, version, status, path) VALUES
  ('nginx-extras', '1.0', 'installed', '/var/lib/dpkg/status');
