INSERT INTO packages (name, version, status, path) VALUES
  ('telnet-ssl', '1.0', 'installed', '/var/lib/dpkg/status');
