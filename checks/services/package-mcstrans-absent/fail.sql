INSERT INTO packages (name, version, status, path) VALUES
  ('mcstrans', '1.0', 'installed', '/var/lib/dpkg/status');
