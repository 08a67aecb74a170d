INSERT INTO packages (name, version, status, path) VALUES
  ('dnsmasq', '1.0', 'installed', '/var/lib/dpkg/status');
