INSERT INTO packages (name, version, status, path) VALUES
  ('openssh-server', '1.0', 'installed', '/var/lib/dpkg/status');
