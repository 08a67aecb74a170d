INSERT INTO packages (name, version, status, path) VALUES
  ('tnftp', '1.0', 'installed', '/var/lib/dpkg/status');
