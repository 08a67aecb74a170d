INSERT INTO packages (name, version, status, path) VALUES
  ('inetutils-telnet', '1.0', 'installed', '/var/lib/dpkg/status');
