INSERT INTO packages (name, version, status, path) VALUES
  ('openbsd-inetd', '1.0', 'installed', '/var/lib/dpkg/status');
