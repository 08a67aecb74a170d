INSERT INTO packages (name, version, status, path) VALUES
  ('prelink', '1.0', 'installed', '/var/lib/dpkg/status');
