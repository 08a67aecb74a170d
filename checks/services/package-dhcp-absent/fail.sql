INSERT INTO packages (name, version, status, path) VALUES
  ('udhcpd', '1.0', 'installed', '/var/lib/dpkg/status');
