INSERT INTO packages (name, version, status, path) VALUES
  ('iprutils', '1.0', 'installed', '/var/lib/dpkg/status');
