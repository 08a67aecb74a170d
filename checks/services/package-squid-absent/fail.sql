INSERT INTO packages (name, version, status, path) VALUES
  ('squid3', '1.0', 'installed', '/var/lib/dpkg/status');
