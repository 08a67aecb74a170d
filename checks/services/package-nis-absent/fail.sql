INSERT INTO packages (name, version, status, path) VALUES
  ('ypbind-mt', '1.0', 'installed', '/var/lib/dpkg/status');
