INSERT INTO packages (name, version, status, path) VALUES
  ('iptables-services', '1.0', 'installed', '/var/lib/dpkg/status');
