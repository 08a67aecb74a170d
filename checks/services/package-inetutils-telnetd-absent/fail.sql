INSERT INTO packages (name, version, status, path) VALUES
  ('inetutils-telnetd', '1.0', 'installed', '/var/lib/dpkg/status');
