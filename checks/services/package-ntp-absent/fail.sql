INSERT INTO packages (name, version, status, path) VALUES
  ('ntpsec', '1.0', 'installed', '/var/lib/dpkg/status');
