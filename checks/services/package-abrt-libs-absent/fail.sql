INSERT INTO packages (name, version, status, path) VALUES
  ('abrt-libs', '1.0', 'installed', '/var/lib/dpkg/status');
