INSERT INTO packages (name, version, status, path) VALUES
  ('ufw', '1.0', 'installed', '/var/lib/dpkg/status');
