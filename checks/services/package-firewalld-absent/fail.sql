INSERT INTO packages (name, version, status, path) VALUES
  ('firewalld', '1.0', 'installed', '/var/lib/dpkg/status');
