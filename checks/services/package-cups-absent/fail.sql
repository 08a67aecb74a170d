INSERT INTO packages (name, version, status, path) VALUES
  ('cups-daemon', '1.0', 'installed', '/var/lib/dpkg/status');
