INSERT INTO packages (name, version, status, path) VALUES
  ('telnetd-ssl', '1.0', 'installed', '/var/lib/dpkg/status');
