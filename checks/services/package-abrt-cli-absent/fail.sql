INSERT INTO packages (name, version, status, path) VALUES
  ('abrt-cli', '1.0', 'installed', '/var/lib/dpkg/status');
