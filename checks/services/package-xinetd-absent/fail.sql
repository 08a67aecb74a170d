INSERT INTO packages (name, version, status, path) VALUES
  ('xinetd', '1.0', 'installed', '/var/lib/dpkg/status');
