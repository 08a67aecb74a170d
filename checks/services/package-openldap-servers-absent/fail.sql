INSERT INTO packages (name, version, status, path) VALUES
  ('slapd', '1.0', 'installed', '/var/lib/dpkg/status');
