INSERT INTO packages (name, version, status, path) VALUES
  ('bind9', '1.0', 'installed', '/var/lib/dpkg/status');
