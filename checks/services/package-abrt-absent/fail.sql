INSERT INTO packages (name, version, status, path) VALUES
  ('apport', '1.0', 'installed', '/var/lib/dpkg/status');
