INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('finger', '0.17-17', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status');
