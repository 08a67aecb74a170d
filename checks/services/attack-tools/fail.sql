INSERT INTO packages (name, version, architecture, manager, status, path) VALUES
  ('hydra', '9.4-1', 'amd64', 'dpkg', 'installed', '/var/lib/dpkg/status');
