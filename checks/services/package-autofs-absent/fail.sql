INSERT INTO packages (name, version, status, path) VALUES
  ('autofs', '1.0', 'installed', '/var/lib/dpkg/status');
